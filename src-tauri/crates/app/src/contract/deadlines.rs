//! The days the law sets for a person, with their rule in words.

use chrono::NaiveDate;
use trame_documents::typo::typo;
use trame_domain::contract::deadlines::{Deadline, Facts, deadlines, signature};
use trame_domain::contract::life::Term;
use trame_domain::dossier::Dossier;
use trame_domain::person::Person;

use super::words;
use crate::app::App;
use crate::dto::contract::DeadlineView;
use crate::dto::people::PersonKey;
use crate::error::AppError;
use crate::wire::Wire;

/// Code of the social path in the list of orientations.
const SOCIAL: &str = "social";
/// Postcodes of Guadeloupe, Martinique, Guyane, La Réunion, Mayotte and the collectivities.
const OVERSEAS: &str = "97";

/// What the deadlines of a person are worked out from.
pub(crate) fn facts_of(person: &Person, dossier: Option<&Dossier>, contracts: &[Term]) -> Facts {
    Facts {
        rsa_from: dossier.and_then(|dossier| dossier.rsa_from),
        followed_from: dossier.map(|dossier| dossier.opened_on),
        notified_on: dossier.and_then(|dossier| dossier.orientation_notified_on),
        is_social: dossier
            .and_then(|dossier| dossier.orientation_path.as_deref())
            .is_some_and(|path| path == SOCIAL),
        is_overseas: person
            .postcode
            .as_deref()
            .is_some_and(|code| code.starts_with(OVERSEAS)),
        signed_on: signed(contracts, true),
        amended_on: signed(contracts, false),
    }
}

fn signed(contracts: &[Term], main: bool) -> Vec<NaiveDate> {
    let found = contracts.iter().filter(|term| term.is_main() == main);
    found.filter_map(|term| term.signed_on).collect()
}

/// The signature still waited for in an open dossier.
pub(crate) fn signature_of(
    person: &Person,
    dossier: Option<&Dossier>,
    contracts: &[Term],
) -> Option<Deadline> {
    let dossier = dossier.filter(|dossier| dossier.is_open())?;
    let due = signature(&facts_of(person, Some(dossier), contracts))?;
    due.done_on.is_none().then_some(due)
}

/// The day a contract is to be signed by, and the rule in words, for its pages.
pub(crate) fn signature_rule(
    person: &Person,
    dossier: Option<&Dossier>,
    contracts: &[Term],
) -> Option<(NaiveDate, String)> {
    let deadline = signature(&facts_of(person, dossier, contracts))?;
    let why = words::explanation(&deadline);
    let (article, read) = (deadline.rule.article, deadline.rule.read_on);
    let rule = format!("{why} {article}, lu le {}.", read.format("%d/%m/%Y"));
    Some((deadline.due, rule))
}

/// Every day that counts in a dossier.
pub(crate) fn list_deadlines(app: &App, key: PersonKey) -> Result<Vec<DeadlineView>, AppError> {
    let today = app.now().today();
    app.with(|_, session| {
        let reader = session.store.reader();
        let person = reader.find(key.person_id.id)?.value;
        let dossier = reader.dossier_of(person.id)?.map(|row| row.value);
        let contracts = reader.contracts_of(person.id)?;
        let terms: Vec<Term> = contracts.iter().map(|row| row.value.term()).collect();
        let found = deadlines(&facts_of(&person, dossier.as_ref(), &terms));
        Ok(found.iter().map(|deadline| view(deadline, today)).collect())
    })
}

fn view(deadline: &Deadline, today: NaiveDate) -> DeadlineView {
    let rule = deadline.rule;
    DeadlineView {
        kind: Wire(rule.kind),
        title: words::deadline_title(deadline).to_owned(),
        due: deadline.due.to_string(),
        days: today.signed_duration_since(deadline.due).num_days(),
        done_on: deadline.done_on.map(|day| day.to_string()),
        explanation: typo(&words::explanation(deadline)),
        article: rule.article.to_owned(),
        source: words::source(deadline).to_owned(),
        valid_from: rule.valid_from.to_string(),
        valid_until: rule.valid_until.map(|day| day.to_string()),
        read_on: rule.read_on.to_string(),
    }
}
