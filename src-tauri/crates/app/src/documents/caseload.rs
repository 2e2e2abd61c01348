//! What the list of the caseload prints: the people of the filter, in its order.

use trame_documents::docs::caseload as doc;
use trame_domain::category::CategoryState;
use trame_domain::clock::Now;
use trame_domain::text::{LINE_LIMIT, check_text, clean_line};
use trame_domain::violation::Violations;
use trame_store::StoreError;

use super::choice::Choice;
use super::{letterhead, words};
use crate::caseload::Case;
use crate::dto::document::{Block, DocumentRequest};
use crate::error::AppError;
use crate::labels::Labelled;
use crate::reference::Reference;
use crate::session::Session;

/// Columns and the boxes that leave them out.
const COLUMNS: &[(doc::CaseloadColumn, Block)] = &[
    (doc::CaseloadColumn::Age, Block::Age),
    (doc::CaseloadColumn::Territory, Block::Territory),
    (doc::CaseloadColumn::Freins, Block::Freins),
    (doc::CaseloadColumn::ContractEnd, Block::ContractEnd),
    (doc::CaseloadColumn::NextAppointment, Block::NextAppointment),
    (doc::CaseloadColumn::Phone, Block::Phone),
];

/// What the list prints.
pub(super) fn view(
    session: &mut Session,
    choice: &Choice,
    request: &DocumentRequest,
    reference: &Reference,
    now: Now,
) -> Result<doc::CaseloadList, AppError> {
    let filter = request.list_title.as_deref().map(clean_line);
    let filter = filter.filter(|text| !text.is_empty());
    if let Some(text) = &filter {
        let mut wrong = Violations::new();
        wrong.check("listTitle", check_text(text, LINE_LIMIT));
        wrong.into_result()?;
    }
    let caseload = session.caseload(now.local)?;
    let read = |case: &Case| row(case, choice, reference, now);
    let rows = match &request.people {
        Some(people) => {
            let found = people.iter().map(|person| caseload.case(person.id));
            let rows = found.map(|case| case.map(read).ok_or(StoreError::NotFound));
            rows.collect::<Result<_, _>>()?
        }
        None => {
            let open = caseload.cases().filter(|case| !case.is_closed());
            open.map(read).collect()
        }
    };
    let shown = COLUMNS.iter().filter(|(_, block)| choice.block(*block));
    Ok(doc::CaseloadList {
        letterhead: letterhead::read(session, choice),
        title: None,
        filter,
        printed_on: now.today(),
        columns: shown.map(|(column, _)| *column).collect(),
        rows,
    })
}

fn row(case: &Case, choice: &Choice, reference: &Reference, now: Now) -> doc::CaseloadRow {
    let person = &case.row.person.value;
    let dossier = case.row.dossier.as_ref().map(|row| &row.value);
    // What is left out is not read at all: a hidden column cannot leak.
    doc::CaseloadRow {
        name: format!("{} {}", person.last_name(), person.first_name)
            .trim()
            .to_owned(),
        age: person.age(now.today()).filter(|_| choice.block(Block::Age)),
        territory: dossier
            .and_then(|dossier| dossier.territory.clone())
            .filter(|_| choice.block(Block::Territory)),
        freins: if choice.block(Block::Freins) {
            freins(case, reference)
        } else {
            Vec::new()
        },
        contract_end: case
            .contract(now.today())
            .filter(|term| term.signed_on.is_some() && choice.block(Block::ContractEnd))
            .and_then(|term| term.binds_until()),
        next_appointment: case
            .row
            .next_appointment
            .filter(|_| choice.block(Block::NextAppointment))
            .map(|at| (at.date(), Some(at.time()))),
        phone: person
            .phone
            .as_deref()
            .filter(|_| choice.block(Block::Phone))
            .map(words::phone),
    }
}

/// Active freins, in the order of the categories.
fn freins(case: &Case, reference: &Reference) -> Vec<doc::FreinView> {
    let diagnostic = case.row.diagnostic.as_ref();
    let entries = diagnostic.map(|d| d.entries.as_slice()).unwrap_or_default();
    let mut active: Vec<_> = entries
        .iter()
        .filter(|entry| entry.state == CategoryState::Frein)
        .collect();
    active.sort_by_key(|entry| entry.category);
    active
        .into_iter()
        .map(|entry| doc::FreinView {
            label: reference.category_label(entry.category).to_owned(),
            impact: entry.impact,
            impact_label: entry.impact.map(|impact| impact.label().to_lowercase()),
        })
        .collect()
}
