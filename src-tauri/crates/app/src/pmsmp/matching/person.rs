//! What the dossier says of the constraints of a person, in words: nothing of health, nothing private.

use chrono::NaiveDate;
use trame_documents::typo::duration;
use trame_domain::category::{Category, Polarity};
use trame_domain::diagnostic::TickedSituation;
use trame_domain::hours::AskedHours;
use trame_domain::person::{PersonId, PersonSet};
use trame_domain::potentialites::review::third_birthday;

use crate::diagnostic::read_talk;
use crate::error::AppError;
use crate::reference::Reference;
use crate::session::Session;
use crate::time_budget::{Care, care};

/// Situations of the référentiel that speak of hours, whatever their category.
const ABOUT_HOURS: &[&str] = &[
    "mobilite.horaires_trajets",
    "contraintes_familiales.garde_decalee",
    "contraintes_familiales.horaires_limites",
];
/// Situations that speak of who looks after children or a relative.
const ABOUT_CHILDCARE: &[&str] = &[
    "contraintes_familiales.garde_en_place",
    "contraintes_familiales.garde_alternee",
    "contraintes_familiales.garde_moins_trois_ans",
    "contraintes_familiales.garde_trois_douze_ans",
    "contraintes_familiales.garde_decalee",
    "contraintes_familiales.sans_relais",
    "contraintes_familiales.cout_garde",
    "contraintes_familiales.aidant",
];

/// What is known of a person.
pub(super) struct Facts {
    pub(super) mobility: Vec<String>,
    pub(super) hours: Vec<String>,
    pub(super) childcare: Vec<String>,
    pub(super) week: Vec<String>,
}

impl Facts {
    pub(super) fn read(
        session: &Session,
        reference: &Reference,
        person: PersonId,
        today: NaiveDate,
    ) -> Result<Self, AppError> {
        let reader = session.store.reader();
        reader.find(person)?;
        let latest = reader.diagnostics_of(person)?.into_iter().next();
        let situations: Vec<TickedSituation> = match latest {
            Some(version) => read_talk(session, &version.value)?.situations,
            None => Vec::new(),
        };
        let among = |codes: &[&str]| -> Vec<String> {
            let named = situations
                .iter()
                .filter(|s| codes.contains(&s.code.as_str()));
            named.map(|s| s.label.clone()).collect()
        };
        let items = reader.items_of(person)?;
        let licences = items
            .iter()
            .filter(|row| row.value.set == PersonSet::Licence);
        let mut mobility: Vec<String> = licences
            .map(|row| format!("Permis : {}", reference.label("licence", &row.value.code)))
            .collect();
        // Where the person cannot go is said after what they have.
        let mut moves: Vec<&TickedSituation> = situations
            .iter()
            .filter(|s| s.category == Category::Mobilite)
            .filter(|s| !ABOUT_HOURS.contains(&s.code.as_str()))
            .collect();
        moves.sort_by_key(|s| s.polarity == Polarity::Frein);
        mobility.extend(moves.into_iter().map(|s| s.label.clone()));
        let mut childcare = young_children(session, person, today)?;
        childcare.extend(care(session, person, &reference.potentialites)?.map(sure));
        childcare.extend(among(ABOUT_CHILDCARE));
        let targets = reader.hours_targets_of(person)?;
        let targets: Vec<_> = targets.into_iter().map(|row| row.value).collect();
        let asked = AskedHours::on(today, &targets).map(|asked| asked.minutes());
        Ok(Self {
            mobility,
            hours: among(ABOUT_HOURS),
            childcare,
            week: match asked {
                Some(0) => vec!["Dispense d’heures en ce moment".to_owned()],
                Some(minutes) => vec![format!("{} demandées par semaine", duration(minutes))],
                None => Vec::new(),
            },
        })
    }
}

fn young_children(
    session: &Session,
    person: PersonId,
    today: NaiveDate,
) -> Result<Vec<String>, AppError> {
    let children = session.store.reader().children_of(person)?;
    let young = children.iter().filter(|row| {
        let month = row.value.birth_month;
        third_birthday(&[month], today).is_some()
    });
    Ok(match young.count() {
        0 => Vec::new(),
        1 => vec!["Un enfant de moins de 3 ans".to_owned()],
        many => vec![format!("{many} enfants de moins de 3 ans")],
    })
}

/// What the last grid of potentialités found sure.
fn sure(care: Care) -> String {
    let told = care.told_on.format("%d/%m/%Y");
    let sure = match care.assured_minutes {
        0 => "rien d’assuré".to_owned(),
        minutes => format!("{} assurées", duration(minutes)),
    };
    format!("Garde : {sure} par semaine, selon la grille du {told}")
}
