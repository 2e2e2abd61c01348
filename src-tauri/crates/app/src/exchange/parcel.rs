//! From the file to the domain: every value checked as if it had been typed, nothing written yet.

use chrono::NaiveDate;
use trame_domain::category::{Category, CategoryState};
use trame_domain::diagnostic::{CategoryEntry, Diagnostic, Strength, TickedSituation};
use trame_domain::person::{Child, Person, PersonSet};
use trame_domain::plan::{Action, Objective};
use trame_domain::text::clean_line;

use super::ImportProblem;
use super::check::{code, damaged, exact, limit, line, nobody, optional_line, past, plausible};
use super::format::*;
use crate::reference::Reference;

/// A dossier that came out of a file; ids are set when it is written, but for the person's.
pub(super) struct Parcel {
    pub(super) person: Person,
    pub(super) children: Vec<NaiveDate>,
    pub(super) items: Vec<(PersonSet, String)>,
    /// What this content pack does not know, by its label.
    pub(super) unknown: Vec<String>,
    pub(super) orientation_path: Option<String>,
    pub(super) orientation_notified_on: Option<NaiveDate>,
    pub(super) talk: Option<TalkParcel>,
    pub(super) plan: Vec<(Objective, Vec<Action>)>,
}

/// A version of the diagnostic.
pub(super) struct TalkParcel {
    pub(super) diagnostic: Diagnostic,
    pub(super) entries: Vec<CategoryEntry>,
    pub(super) situations: Vec<TickedSituation>,
    pub(super) strengths: Vec<Strength>,
}

impl Parcel {
    /// Reads a file.
    pub(super) fn read(
        file: &Synthese,
        reference: &Reference,
        today: NaiveDate,
    ) -> Result<Self, ImportProblem> {
        let head = &file.document;
        for text in [&head.title, &head.structure, &head.referent] {
            line(text)?;
        }
        let mut unknown = Vec::new();
        let mut known = |list: &str, named: &Option<Named>| {
            let named = named.as_ref()?;
            if reference.has(list, &named.code) {
                Some(named.code.clone())
            } else {
                unknown.push(clean_line(&named.label));
                None
            }
        };
        let part = &file.person;
        let work_situation = known("work_situation", &part.work_situation);
        let education_level = known("education_level", &part.education_level);
        let orientation = file.orientation.as_ref();
        let orientation_path =
            orientation.and_then(|orientation| known("orientation_path", &orientation.path));
        let mut items = Vec::new();
        for (set, list, entries) in [
            (PersonSet::Right, "right", &part.rights),
            (PersonSet::Language, "language", &part.languages),
            (PersonSet::Licence, "licence", &part.licences),
        ] {
            limit(entries)?;
            for entry in entries {
                items.extend(known(list, &Some(entry.clone())).map(|code| (set, code)));
            }
        }
        unknown.retain(|label| !label.is_empty());
        for label in &unknown {
            line(label)?;
        }
        let mut person = person(part)?;
        person.work_situation = work_situation;
        person.education_level = education_level;
        person.clean();
        person.check(today).map_err(|_| damaged("person"))?;
        limit(&part.children)?;
        for birth_month in &part.children {
            let child = Child {
                id: nobody(),
                person: person.id,
                birth_month: *birth_month,
            };
            child.check(today).map_err(|_| damaged("child"))?;
        }
        let notified = orientation.and_then(|orientation| orientation.notified_on);
        let plan = file.plan.as_ref();
        let objectives = plan.map(|p| p.objectives.as_slice()).unwrap_or_default();
        limit(objectives)?;
        Ok(Self {
            children: part.children.clone(),
            items,
            unknown,
            orientation_path,
            orientation_notified_on: notified.map(past(today)).transpose()?,
            talk: file
                .diagnostic
                .as_ref()
                .map(|part| talk(part, &person, today))
                .transpose()?,
            plan: (0..)
                .zip(objectives)
                .map(|(position, part)| objective(part, &person, position))
                .collect::<Result<_, _>>()?,
            person,
        })
    }
}

fn person(part: &PersonPart) -> Result<Person, ImportProblem> {
    let address = part.address.as_ref();
    let of = |field: fn(&AddressPart) -> &Option<String>| address.and_then(|a| field(a).clone());
    Ok(Person {
        id: part.id.parse().map_err(|_| damaged("person id"))?,
        birth_name: part.birth_name.clone(),
        usage_name: part.usage_name.clone(),
        first_name: part.first_name.clone(),
        birth_date: part.birth_date,
        phone: part.phone.clone(),
        email: part.email.clone(),
        address: of(|a| &a.street),
        postcode: of(|a| &a.postcode),
        commune_code: of(|a| &a.commune_code),
        commune_name: of(|a| &a.commune_name),
        household: part.household.as_ref().map(code).transpose()?,
        expected_birth: part.expected_birth.map(plausible).transpose()?,
        work_situation: None,
        work_situation_since: part.work_situation_since,
        education_level: None,
        rqth: part.rqth,
        caf_number: part.caf_number.clone(),
        ft_number: part.ft_number.clone(),
    })
}

fn talk(
    part: &DiagnosticPart,
    person: &Person,
    today: NaiveDate,
) -> Result<TalkParcel, ImportProblem> {
    limit(&part.categories)?;
    line(&part.pack)?;
    let opened_on = past(today)(part.opened_on)?;
    let closed_on = part.closed_on.map(past(today)).transpose()?;
    if closed_on.is_some_and(|day| day < opened_on) {
        return Err(damaged("closing day"));
    }
    let mut parcel = TalkParcel {
        diagnostic: Diagnostic {
            id: nobody(),
            person: person.id,
            opened_on,
            closed_on,
            pack: part.pack.clone(),
        },
        entries: Vec::new(),
        situations: Vec::new(),
        strengths: Vec::new(),
    };
    for part in &part.categories {
        let category: Category = code(&part.category)?;
        if parcel
            .entries
            .iter()
            .any(|entry| entry.category == category)
        {
            return Err(damaged("category twice"));
        }
        limit(&part.situations)?;
        limit(&part.strengths)?;
        parcel.entries.push(entry(part, category)?);
        for situation in &part.situations {
            line(&situation.code)?;
            line(&situation.label)?;
            parcel.situations.push(TickedSituation {
                id: nobody(),
                diagnostic: nobody(),
                category,
                code: situation.code.clone(),
                label: exact(&situation.label),
                polarity: code(&situation.polarity)?,
            });
        }
        for text in &part.strengths {
            let strength = Strength {
                id: nobody(),
                diagnostic: nobody(),
                category,
                text: exact(text),
            };
            strength.check().map_err(|_| damaged("strength"))?;
            parcel.strengths.push(strength);
        }
    }
    Ok(parcel)
}

fn entry(part: &CategoryPart, category: Category) -> Result<CategoryEntry, ImportProblem> {
    let state: CategoryState = code(&part.state)?;
    let mut entry = CategoryEntry {
        id: nobody(),
        diagnostic: nobody(),
        category,
        state,
        impact: part.impact.as_ref().map(code).transpose()?,
        words: part.words.clone(),
        note: part.shared_note.clone(),
        // It was printed: it was shared.
        note_shared: !part.shared_note.is_empty(),
        confirmed_on: part.confirmed_on.map(plausible).transpose()?,
        unchanged_on: part.unchanged_on.map(plausible).transpose()?,
    };
    entry.clean();
    entry.check().map_err(|_| damaged("category"))?;
    Ok(entry)
}

fn objective(
    part: &ObjectivePart,
    person: &Person,
    position: i64,
) -> Result<(Objective, Vec<Action>), ImportProblem> {
    limit(&part.actions)?;
    let objective = Objective {
        id: nobody(),
        person: person.id,
        category: code(&part.category)?,
        code: optional_line(&part.code)?,
        label: exact(&part.label),
        status: code(&part.status)?,
        priority: part.priority,
        position,
    };
    objective.check().map_err(|_| damaged("objective"))?;
    let actions = (0..).zip(&part.actions).map(|(position, part)| {
        let action = Action {
            id: nobody(),
            objective: nobody(),
            code: optional_line(&part.code)?,
            label: exact(&part.label),
            status: code(&part.status)?,
            actor: code(&part.actor)?,
            actor_name: part.actor_name.as_deref().map(exact),
            starts_on: None,
            due_on: part.due_on.map(plausible).transpose()?,
            proof: part.proof.as_deref().map(exact),
            weekly_minutes: part.weekly_minutes,
            closed_on: None,
            close_reason: None,
            appointment: None,
            pmsmp: None,
            potentialites_answer: None,
            position,
        };
        action.check().map_err(|_| damaged("action"))?;
        Ok(action)
    });
    Ok((objective, actions.collect::<Result<_, _>>()?))
}
