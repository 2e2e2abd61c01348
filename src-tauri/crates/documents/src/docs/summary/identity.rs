//! Who the person is, the household, the rights, the work, the orientation.

use super::{Identity, Orientation, Person};
use crate::error::DocumentError;
use crate::flow::{Fact, Flow};
use crate::typo;

/// Prints the three, those that say something.
pub(in crate::docs) fn print(
    flow: &mut Flow,
    who: &Identity,
    about: &Person,
    oriented: &Orientation,
) -> Result<(), DocumentError> {
    let exact = said(who);
    let exact = exact.iter().map(|(name, value)| Fact::exact(name, value));
    flow.heading("La personne")?;
    flow.facts(&exact.collect::<Vec<Fact>>())?;
    let others = [
        ("Foyer, droits et parcours", self::about(about)),
        ("Orientation", self::oriented(oriented)),
    ];
    for (heading, facts) in others {
        if !facts.is_empty() {
            flow.heading(heading)?;
            let facts = facts.iter().map(|(name, value)| Fact::words(name, value));
            flow.facts(&facts.collect::<Vec<Fact>>())?;
        }
    }
    Ok(())
}

/// Who the person is, label and value.
pub(in crate::docs) fn said(identity: &Identity) -> Vec<(&'static str, String)> {
    let birth = identity.birth.map(|birth| match birth.age {
        Some(age) => format!("{} ({age} ans)", typo::date(birth.date)),
        None => typo::date(birth.date),
    });
    known([
        ("Nom", Some(identity.name.clone())),
        ("Nom de naissance", identity.birth_name.clone()),
        ("Nom d’usage", identity.usage_name.clone()),
        ("Naissance", birth),
        ("Téléphone", identity.phone.clone()),
        ("Courriel", identity.email.clone()),
        ("Adresse", identity.address.clone()),
        ("N° allocataire", identity.caf_number.clone()),
        ("N° France Travail", identity.ft_number.clone()),
    ])
}

/// Household, rights and work, label and value.
pub(in crate::docs) fn about(person: &Person) -> Vec<(&'static str, String)> {
    let list = |texts: &[String]| (!texts.is_empty()).then(|| texts.join(", "));
    known([
        ("Foyer", person.household.clone()),
        ("Enfants", list(&person.children)),
        ("Naissance prévue", person.expected_birth.clone()),
        ("Droits", list(&person.rights)),
        ("Situation", person.work.clone()),
        ("Formation", person.training.clone()),
        ("Langues", list(&person.languages)),
        ("Permis", list(&person.licences)),
        ("RQTH", person.rqth.clone()),
    ])
}

/// The orientation decision, label and value.
pub(in crate::docs) fn oriented(orientation: &Orientation) -> Vec<(&'static str, String)> {
    known([
        ("Parcours", orientation.path.clone()),
        ("Notifiée le", orientation.notified_on.map(typo::date)),
        ("Contrat avant le", orientation.deadline.map(typo::date)),
    ])
}

fn known<const N: usize>(all: [(&'static str, Option<String>); N]) -> Vec<(&'static str, String)> {
    let each = all.into_iter();
    each.filter_map(|(label, value)| Some((label, value?)))
        .collect()
}
