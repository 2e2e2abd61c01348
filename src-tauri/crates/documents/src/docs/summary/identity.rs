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
    flow.heading("La personne")?;
    flow.facts(&identity(who))?;
    let person = person(about);
    if !person.is_empty() {
        flow.heading("Foyer, droits et parcours")?;
        flow.facts(&person)?;
    }
    let orientation = orientation(oriented);
    if !orientation.is_empty() {
        flow.heading("Orientation")?;
        flow.facts(&orientation)?;
    }
    Ok(())
}

fn identity(identity: &Identity) -> Vec<Fact> {
    let birth = identity.birth.map(|birth| match birth.age {
        Some(age) => format!("{} ({age} ans)", typo::date(birth.date)),
        None => typo::date(birth.date),
    });
    let name = Some(identity.name.clone());
    [
        ("Nom", &name),
        ("Nom de naissance", &identity.birth_name),
        ("Nom d’usage", &identity.usage_name),
        ("Naissance", &birth),
        ("Téléphone", &identity.phone),
        ("Courriel", &identity.email),
        ("Adresse", &identity.address),
        ("N° allocataire", &identity.caf_number),
        ("N° France Travail", &identity.ft_number),
    ]
    .into_iter()
    .filter_map(|(label, value)| Some(Fact::exact(label, value.as_deref()?)))
    .collect()
}

fn person(person: &Person) -> Vec<Fact> {
    let list = |texts: &[String]| (!texts.is_empty()).then(|| texts.join(", "));
    [
        ("Foyer", person.household.clone()),
        ("Enfants", list(&person.children)),
        ("Naissance prévue", person.expected_birth.clone()),
        ("Droits", list(&person.rights)),
        ("Situation", person.work.clone()),
        ("Formation", person.training.clone()),
        ("Langues", list(&person.languages)),
        ("Permis", list(&person.licences)),
        ("RQTH", person.rqth.clone()),
    ]
    .into_iter()
    .filter_map(|(label, value)| Some(Fact::words(label, &value?)))
    .collect()
}

fn orientation(orientation: &Orientation) -> Vec<Fact> {
    [
        ("Parcours", orientation.path.clone()),
        ("Notifiée le", orientation.notified_on.map(typo::date)),
        ("Contrat avant le", orientation.deadline.map(typo::date)),
    ]
    .into_iter()
    .filter_map(|(label, value)| Some(Fact::words(label, &value?)))
    .collect()
}
