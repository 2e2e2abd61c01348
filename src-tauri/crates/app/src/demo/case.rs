//! One invented dossier, drawn whole.

use chrono::{Datelike, Days, NaiveDate, NaiveTime};
use trame_domain::agenda::{Appointment, Attendance, Note};
use trame_domain::dossier::Dossier;
use trame_domain::id::Id;
use trame_domain::person::{Child, Household, Person, PersonId, PersonItem, PersonSet};
use trame_domain::plan::{Action, ActionStatus, Actor, Objective};

use super::chance::Chance;
use super::names;
use super::talk::Talk;
use crate::reference::Reference;

/// Statuses of a plan that lives: the invented plans are followed, not given up.
const LIVELY: &[ActionStatus] = &[
    ActionStatus::Planned,
    ActionStatus::InProgress,
    ActionStatus::OnHold,
    ActionStatus::Done,
];

/// Everything of one invented dossier.
pub(crate) struct Case {
    pub(crate) person: Person,
    pub(crate) children: Vec<Child>,
    pub(crate) items: Vec<PersonItem>,
    pub(crate) dossier: Dossier,
    pub(crate) talks: Vec<Talk>,
    pub(crate) objectives: Vec<Objective>,
    pub(crate) actions: Vec<Action>,
    pub(crate) appointments: Vec<Appointment>,
    pub(crate) notes: Vec<Note>,
}

/// What a case is drawn from.
pub(super) struct Draw<'a> {
    pub(super) chance: &'a mut Chance,
    pub(super) reference: &'a Reference,
    pub(super) today: NaiveDate,
    /// Milliseconds of the ids.
    pub(super) millis: u64,
    /// Name of the référent.
    pub(super) referent: &'a str,
}

impl Draw<'_> {
    /// An id; ids grow with each one drawn.
    pub(super) fn id<K>(&mut self) -> Id<K> {
        self.millis = self.millis.saturating_add(1);
        Id::new(self.millis, self.chance.bytes())
    }

    /// What ids are made of, to be drawn elsewhere.
    pub(super) fn chance_ids(&mut self) -> impl FnMut() -> (u64, [u8; 10]) + '_ {
        || {
            self.millis = self.millis.saturating_add(1);
            (self.millis, self.chance.bytes())
        }
    }

    /// A day `low..=high` days ago.
    pub(super) fn ago(&mut self, low: i64, high: i64) -> NaiveDate {
        let days = u64::try_from(self.chance.between(low, high)).unwrap_or(0);
        self.today
            .checked_sub_days(Days::new(days))
            .unwrap_or(self.today)
    }

    fn ahead(&mut self, low: i64, high: i64) -> NaiveDate {
        let days = u64::try_from(self.chance.between(low, high)).unwrap_or(0);
        self.today
            .checked_add_days(Days::new(days))
            .unwrap_or(self.today)
    }

    /// A code of a list, or nothing.
    fn code(&mut self, list: &str) -> Option<String> {
        let list = self.reference.nomenclatures.lists.get(list)?;
        self.chance.pick(list).map(|entry| entry.code.clone())
    }

    pub(super) fn case(&mut self) -> Case {
        let has_talk = self.chance.likely(92);
        // Somebody not interviewed yet has just been oriented.
        let opened_on = if has_talk {
            self.ago(20, 900)
        } else {
            self.ago(2, 40)
        };
        let person = self.person();
        let id = person.id;
        let children = self.children(id);
        let items = self.items(id);
        let dossier = self.dossier(id, opened_on);
        let mut talks = Vec::new();
        if has_talk {
            let first = self.first_talk(id, opened_on);
            let second = self.chance.likely(45).then(|| self.next_talk(&first));
            talks.push(first);
            talks.extend(second);
        }
        let (objectives, actions) = match talks.last() {
            Some(talk) => self.plan(talk),
            None => (Vec::new(), Vec::new()),
        };
        let appointments = self.appointments(id);
        let notes = self.notes(id);
        Case {
            person,
            children,
            items,
            dossier,
            talks,
            objectives,
            actions,
            appointments,
            notes,
        }
    }

    fn person(&mut self) -> Person {
        let id: PersonId = self.id();
        let first_name = self.chance.word(names::FIRST_NAMES);
        let birth_name = self.chance.word(names::LAST_NAMES);
        let usage = self
            .chance
            .likely(15)
            .then(|| self.chance.word(names::LAST_NAMES).to_owned());
        let (postcode, insee, commune) = self
            .chance
            .pick(names::COMMUNES)
            .copied()
            .unwrap_or_default();
        let number = self.chance.between(1, 120);
        let street = self.chance.word(names::STREETS);
        let phone = format!("063998{:04}", self.chance.below(10_000));
        let household = match self.chance.below(10) {
            0..5 => Some(Household::Alone),
            5..8 => Some(Household::Couple),
            8 => Some(Household::Hosted),
            _ => None,
        };
        let email = self
            .chance
            .likely(60)
            .then(|| format!("{}.{}@example.org", plain(first_name), plain(birth_name)));
        Person {
            id,
            birth_name: birth_name.to_owned(),
            usage_name: usage,
            first_name: first_name.to_owned(),
            birth_date: Some(self.ago(19 * 365, 62 * 365)),
            phone: self.chance.likely(90).then_some(phone),
            email,
            address: Some(format!("{number}, {street}")),
            postcode: Some(postcode.to_owned()),
            commune_code: Some(insee.to_owned()),
            commune_name: Some(commune.to_owned()),
            household,
            expected_birth: None,
            work_situation: self.code("work_situation"),
            work_situation_since: self.chance.likely(60).then(|| self.ago(60, 2_000)),
            education_level: self.code("education_level"),
            rqth: self.chance.likely(20).then_some(true),
            caf_number: self
                .chance
                .likely(80)
                .then(|| format!("{:07}", self.chance.below(10_000_000))),
            ft_number: self
                .chance
                .likely(60)
                .then(|| format!("{:07}K", self.chance.below(10_000_000))),
        }
    }

    fn children(&mut self, person: PersonId) -> Vec<Child> {
        let count = self.chance.between(-2, 3);
        (0..count)
            .map(|_| {
                let day = self.ago(60, 6_500);
                Child {
                    id: self.id(),
                    person,
                    birth_month: day.with_day(1).unwrap_or(day),
                }
            })
            .collect()
    }

    fn items(&mut self, person: PersonId) -> Vec<PersonItem> {
        let mut items = Vec::new();
        let mut sets = vec![
            (PersonSet::Right, "right", 95),
            (PersonSet::Language, "language", 70),
        ];
        sets.push((PersonSet::Licence, "licence", 45));
        for (set, list, percent) in sets {
            if self.chance.likely(percent)
                && let Some(code) = self.code(list)
            {
                items.push(PersonItem {
                    id: self.id(),
                    person,
                    set,
                    code,
                });
            }
        }
        if self.chance.likely(25) {
            let code = self.chance.word(names::TAGS).to_owned();
            items.push(PersonItem {
                id: self.id(),
                person,
                set: PersonSet::Tag,
                code,
            });
        }
        items
    }

    fn dossier(&mut self, person: PersonId, opened_on: NaiveDate) -> Dossier {
        let closed = self.chance.likely(6);
        Dossier {
            id: self.id(),
            person,
            referent: self.referent.to_owned(),
            opened_on,
            closed_on: closed.then(|| self.ago(1, 15)),
            close_reason: if closed {
                self.code("close_reason")
            } else {
                None
            },
            orientation_path: self.code("orientation_path"),
            rsa_from: opened_on.checked_sub_days(Days::new(30)),
            orientation_notified_on: Some(opened_on),
            territory: Some(self.chance.word(names::TERRITORIES).to_owned()),
        }
    }

    fn plan(&mut self, talk: &Talk) -> (Vec<Objective>, Vec<Action>) {
        let suggested = talk.suggested(self.reference);
        let count = usize::try_from(self.chance.between(2, 4)).unwrap_or(2);
        let (mut objectives, mut actions) = (Vec::new(), Vec::new());
        for (position, def) in (0i64..).zip(self.chance.sample(&suggested, count)) {
            let objective = Objective {
                id: self.id(),
                person: talk.diagnostic.person,
                category: def.category.0,
                code: Some(def.code.clone()),
                label: def.label.clone(),
                status: trame_domain::plan::ObjectiveStatus::InProgress,
                priority: u8::try_from(position + 1).ok().filter(|rank| *rank <= 3),
                position,
            };
            let codes = self.chance.sample(&def.actions, 2);
            for (position, code) in (0i64..).zip(codes) {
                if let Some(def) = self.reference.action(code) {
                    let status = self
                        .chance
                        .pick(LIVELY)
                        .copied()
                        .unwrap_or(ActionStatus::Planned);
                    // What is done was due; a little of the rest is late.
                    let is_past = !status.is_open() || self.chance.likely(12);
                    let due_on = if is_past {
                        self.ago(1, 40)
                    } else {
                        self.ahead(3, 120)
                    };
                    actions.push(Action {
                        id: self.id(),
                        objective: objective.id,
                        code: Some(def.code.clone()),
                        label: def.label.clone(),
                        status,
                        actor: def.actor.0,
                        actor_name: (def.actor.0 == Actor::Partner)
                            .then(|| "Mission de proximité".to_owned()),
                        starts_on: None,
                        due_on: Some(due_on),
                        proof: def.proof.clone(),
                        weekly_minutes: def.weekly_minutes,
                        closed_on: Some(due_on).filter(|_| !status.is_open()),
                        close_reason: None,
                        appointment: None,
                        pmsmp: None,
                        potentialites_answer: None,
                        position,
                    });
                }
            }
            objectives.push(objective);
        }
        (objectives, actions)
    }

    fn appointments(&mut self, person: PersonId) -> Vec<Appointment> {
        let past = self.chance.between(0, 4);
        let mut days: Vec<(NaiveDate, Attendance)> = Vec::new();
        for _ in 0..past {
            let attendance = match self.chance.below(40) {
                0..29 => Attendance::Present,
                29..34 => Attendance::AbsentExcused,
                34..39 => Attendance::AbsentUnexcused,
                _ => Attendance::Planned,
            };
            days.push((self.ago(1, 300), attendance));
        }
        if self.chance.likely(8) {
            days.push((self.today, Attendance::Planned));
        }
        if self.chance.likely(55) {
            days.push((self.ahead(1, 40), Attendance::Planned));
        }
        days.into_iter()
            .map(|(day, attendance)| {
                let hour = u32::try_from(self.chance.between(9, 16)).unwrap_or(9);
                let minute = if self.chance.likely(50) { 30 } else { 0 };
                let time = NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default();
                Appointment {
                    id: self.id(),
                    person,
                    starts_at: day.and_time(time),
                    minutes: 45,
                    place: Some(self.chance.word(names::PLACES).to_owned()),
                    subject: Some(self.chance.word(names::SUBJECTS).to_owned()),
                    attendance,
                }
            })
            .collect()
    }

    fn notes(&mut self, person: PersonId) -> Vec<Note> {
        let count = self.chance.between(0, 2);
        (0..count)
            .map(|_| Note {
                id: self.id(),
                person,
                written_on: self.ago(1, 200),
                text: self.chance.word(names::JOURNAL).to_owned(),
                is_contact: self.chance.likely(60),
                shared: false,
            })
            .collect()
    }
}

fn plain(name: &str) -> String {
    trame_domain::text::fold(name).replace(' ', "-")
}
