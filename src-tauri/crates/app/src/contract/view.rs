//! What the window reads of contracts.

use chrono::NaiveDate;
use trame_documents::typo::typo;
use trame_domain::contract::checklist::weekly_minutes;
use trame_domain::contract::duration::{SHORTCUTS, last_day};
use trame_domain::contract::life::{Step, Term, allow_new, current};
use trame_domain::contract::{Contract, ContractKind, ContractLine};

use super::desk::{Desk, Held};
use super::lines::{key, says_the_same};
use super::words;
use crate::dto::contract::*;
use crate::error::AppError;
use crate::session::Session;
use crate::wire::{DateText, Wire};

/// The contracts of a dossier, newest first, amendments after their contract.
pub(super) fn list(desk: &Desk) -> ContractList {
    let main = desk.terms.iter().filter(|term| term.is_main());
    let mut order: Vec<&Term> = Vec::new();
    for term in main {
        order.push(term);
        order.extend(
            desk.terms
                .iter()
                .filter(|other| !other.is_main() && other.follows == Some(term.id)),
        );
    }
    let find = |term: &Term| desk.contracts.iter().find(|row| row.value.id == term.id);
    ContractList {
        contracts: order
            .into_iter()
            .filter_map(find)
            .map(|stored| row(desk, &stored.value))
            .collect(),
        current_id: current(&desk.terms, desk.today).map(|term| term.id.into()),
        can_create: allow_new(ContractKind::First, None, &desk.terms, desk.today).is_ok(),
        has_closed_diagnostic: desk.diagnostics.iter().any(|d| d.closed_on.is_some()),
    }
}

/// A contract in the list.
pub(super) fn row(desk: &Desk, contract: &Contract) -> ContractRow {
    let term = contract.term().settled(&desk.terms);
    let starts = |kind: ContractKind, step: Step| {
        desk.allow(contract, step).is_ok()
            && allow_new(kind, Some(contract.id), &desk.terms, desk.today).is_ok()
    };
    ContractRow {
        id: contract.id.into(),
        kind: Wire(contract.kind),
        state: Wire(term.state(desk.today)),
        label: words::label(&term, &desk.terms),
        title: contract.title.clone(),
        follows_id: contract.follows.map(Into::into),
        starts_on: text(contract.starts_on),
        ends_on: text(term.ends_on),
        signed_on: text(contract.signed_on),
        handed_on: text(contract.handed_on),
        ended_on: text(contract.ended_on),
        end_reason: contract.end_reason.clone(),
        can_renew: starts(ContractKind::Renewal, Step::Renew),
        can_amend: starts(ContractKind::Amendment, Step::Amend),
    }
}

/// A contract, whole.
pub(super) fn view(session: &Session, desk: &Desk, held: &Held) -> Result<ContractView, AppError> {
    let contract = &held.contract;
    let is_signed = contract.signed_on.is_some();
    let gaps = if is_signed {
        Vec::new()
    } else {
        desk.gaps(session, held)?
    };
    let count = u32::try_from(desk.diagnostics.len()).unwrap_or(0);
    let versions = desk.diagnostics.iter().zip((1..=count).rev());
    let followed = contract
        .follows
        .and_then(|id| desk.contracts.iter().find(|row| row.value.id == id));
    Ok(ContractView {
        row: row(desk, contract),
        contract: fields(held),
        lines: lines(desk, held, is_signed),
        ready_on: text(contract.ready_on),
        sha256: contract.sha256.clone(),
        gaps: gaps
            .iter()
            .map(|gap| GapView {
                code: Wire(gap.code),
                label: typo(&words::gap(gap)),
                is_blocking: gap.is_blocking,
                place: words::place(gap.code),
            })
            .collect(),
        diagnostics: versions
            .filter_map(|(version, number)| {
                Some(ClosedDiagnostic {
                    id: version.id.into(),
                    number,
                    closed_on: version.closed_on?.to_string(),
                })
            })
            .collect(),
        shortcuts: contract.starts_on.map(shortcuts).unwrap_or_default(),
        weekly_minutes: weekly_minutes(&held.lines),
        asked_minutes: desk.asked_minutes(),
        follows_label: followed.map(|stored| {
            let term = stored.value.term().settled(&desk.terms);
            let label = words::label(&term, &desk.terms);
            match term.ends_on {
                Some(day) => format!("{label}, jusqu’au {}", day.format("%d/%m/%Y")),
                None => label,
            }
        }),
        bilan_on: desk
            .bilan(contract)
            .filter(|bilan| bilan.check_complete().is_ok())
            .map(|bilan| bilan.made_on.to_string()),
    })
}

fn fields(held: &Held) -> ContractFields {
    let contract = &held.contract;
    ContractFields {
        title: contract.title.clone(),
        legal_mention: contract.legal_mention.clone(),
        referent: contract.referent.clone(),
        diagnostic_id: contract.diagnostic.map(Into::into),
        starts_on: contract.starts_on.map(DateText::from),
        ends_on: contract.ends_on.map(DateText::from),
        review_on: contract.review_on.map(DateText::from),
        project: contract.project.clone(),
        person_engagements: contract.person_engagements.clone(),
        referent_engagements: contract.referent_engagements.clone(),
        amends: contract.amends.clone(),
        person_observations: contract.person_observations.clone(),
        referent_observations: contract.referent_observations.clone(),
        lines: held.lines.iter().map(chosen).collect(),
    }
}

fn chosen(line: &ContractLine) -> ChosenLine {
    ChosenLine {
        objective_id: line.objective.into(),
        action_id: line.action.map(Into::into),
        consented_on: line.consented_on.map(DateText::from),
    }
}

/// The lines a contract holds, in its order; while it is not signed, then those of the plan it could hold.
fn lines(desk: &Desk, held: &Held, is_signed: bool) -> Vec<ContractLineView> {
    let offered = desk.offered(&held.contract);
    let has_changed = |line: &ContractLine| {
        let now = offered.iter().find(|now| key(now) == key(line));
        !is_signed && now.is_none_or(|now| !says_the_same(now, line))
    };
    let taken = held
        .lines
        .iter()
        .map(|line| line_view(line, true, has_changed(line)));
    let free = offered
        .iter()
        .filter(|line| !is_signed && held.lines.iter().all(|taken| key(taken) != key(line)))
        .map(|line| line_view(line, false, false));
    taken.chain(free).collect()
}

fn line_view(line: &ContractLine, is_taken: bool, has_changed: bool) -> ContractLineView {
    ContractLineView {
        objective_id: line.objective.into(),
        action_id: line.action.map(Into::into),
        category: Wire(line.category),
        objective_label: line.objective_label.clone(),
        action_label: line.action_label.clone(),
        who: line.who.clone(),
        starts_on: text(line.starts_on),
        due_on: text(line.due_on),
        proof: line.proof.clone(),
        weekly_minutes: line.weekly_minutes,
        is_taken,
        consented_on: text(line.consented_on),
        has_changed,
    }
}

fn shortcuts(starts_on: NaiveDate) -> Vec<DurationShortcut> {
    let of = |months: &u32| {
        Some(DurationShortcut {
            months: *months,
            ends_on: last_day(starts_on, *months)?.to_string(),
        })
    };
    SHORTCUTS.iter().filter_map(of).collect()
}

fn text(day: Option<NaiveDate>) -> Option<String> {
    day.map(|day| day.to_string())
}
