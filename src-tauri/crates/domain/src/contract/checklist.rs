//! What is missing before a contract can be signed: facts, each with the place where it is put right.

use chrono::NaiveDate;

use super::life::{Term, overlapped};
use super::{Contract, ContractKind, ContractLine};
use crate::bilan::Bilan;
use crate::code::coded;
use crate::diagnostic::is_stale;

coded! {
    /// Something missing, or worth a look, before a signature.
    GapCode {
        /// No closed version of the diagnostic.
        NoDiagnostic = "diagnostic_absent",
        /// The version was confirmed too long ago.
        StaleDiagnostic = "diagnostic_ancien",
        /// No line of the plan.
        NoLine = "lignes_absentes",
        /// Lines the person has not agreed to.
        NoConsent = "accord_manquant",
        /// Lines the plan says otherwise since.
        ChangedLines = "lignes_changees",
        /// No named référent unique.
        NoReferent = "referent_absent",
        /// No title.
        NoTitle = "titre_absent",
        /// No first or no last day.
        NoDates = "dates_absentes",
        /// Another signed contract binds on one of these days.
        Overlap = "periode_occupee",
        /// Nothing the person undertakes.
        NoPersonEngagement = "engagements_personne",
        /// Nothing the organisation undertakes.
        NoReferentEngagement = "engagements_referent",
        /// Fewer hours a week than asked, and no decision to ask for less.
        FewHours = "heures_insuffisantes",
        /// No day to look at it together.
        NoReview = "point_etape_absent",
        /// The day to look at it together comes after the last one.
        LateReview = "point_etape_tardif",
        /// No bilan of the contract before.
        NoBilan = "bilan_absent",
        /// A bilan in which one of the voices is silent.
        HalfBilan = "bilan_incomplet",
        /// An amendment that does not say what it changes.
        NoAmends = "objet_absent",
        /// An amendment that takes effect outside the contract it changes.
        OutsideContract = "hors_contrat",
    }
}

/// One thing missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    /// What.
    pub code: GapCode,
    /// Whether it keeps from signing; the rest is worth a look.
    pub is_blocking: bool,
    /// How many, where several can be.
    pub count: usize,
}

/// What a contract is held against.
#[derive(Debug, Clone)]
pub struct Evidence<'a> {
    /// The contract.
    pub contract: &'a Contract,
    /// Its lines.
    pub lines: &'a [ContractLine],
    /// Lines the plan says otherwise since they were taken.
    pub changed_lines: usize,
    /// Last day the diagnostic it rests on was confirmed; none without a closed version.
    pub confirmed_on: Option<NaiveDate>,
    /// Months after which a diagnostic is to be looked at again.
    pub stale_months: u32,
    /// Contracts of the person, this one included.
    pub all: &'a [Term],
    /// The bilan of the contract it renews.
    pub bilan: Option<&'a Bilan>,
    /// Hours the law or a decision asks for, in minutes a week; none where no rule is in force.
    pub asked_minutes: Option<u32>,
    /// Today.
    pub today: NaiveDate,
}

/// Everything missing, what keeps from signing first.
#[must_use]
pub fn gaps(evidence: &Evidence<'_>) -> Vec<Gap> {
    let mut list = List(Vec::new());
    if evidence.contract.kind == ContractKind::Amendment {
        amendment(evidence, &mut list);
    } else {
        whole(evidence, &mut list);
    }
    common(evidence, &mut list);
    list.0.sort_by_key(|gap| (!gap.is_blocking, gap.code));
    list.0
}

/// Whether nothing keeps from signing.
#[must_use]
pub fn is_complete(gaps: &[Gap]) -> bool {
    gaps.iter().all(|gap| !gap.is_blocking)
}

struct List(Vec<Gap>);

impl List {
    fn block(&mut self, code: GapCode, is_missing: bool) {
        self.push(code, true, usize::from(is_missing));
    }

    fn warn(&mut self, code: GapCode, is_missing: bool) {
        self.push(code, false, usize::from(is_missing));
    }

    fn push(&mut self, code: GapCode, is_blocking: bool, count: usize) {
        if count > 0 {
            self.0.push(Gap {
                code,
                is_blocking,
                count,
            });
        }
    }
}

fn common(evidence: &Evidence<'_>, list: &mut List) {
    let contract = evidence.contract;
    let silent = evidence
        .lines
        .iter()
        .filter(|line| line.consented_on.is_none());
    list.push(GapCode::NoConsent, true, silent.count());
    list.push(GapCode::ChangedLines, false, evidence.changed_lines);
    list.block(GapCode::NoReferent, is_blank(&contract.referent));
    list.block(GapCode::NoTitle, is_blank(&contract.title));
}

fn whole(evidence: &Evidence<'_>, list: &mut List) {
    let contract = evidence.contract;
    let (today, months) = (evidence.today, evidence.stale_months);
    let confirmed = evidence
        .confirmed_on
        .filter(|_| contract.diagnostic.is_some());
    list.block(GapCode::NoDiagnostic, confirmed.is_none());
    list.warn(
        GapCode::StaleDiagnostic,
        confirmed.is_some_and(|day| is_stale(day, today, months)),
    );
    list.block(GapCode::NoLine, evidence.lines.is_empty());
    list.block(
        GapCode::NoDates,
        contract.starts_on.is_none() || contract.ends_on.is_none(),
    );
    list.block(
        GapCode::Overlap,
        overlapped(&contract.term(), evidence.all).is_some(),
    );
    list.block(
        GapCode::NoPersonEngagement,
        is_blank(&contract.person_engagements),
    );
    list.block(
        GapCode::NoReferentEngagement,
        is_blank(&contract.referent_engagements),
    );
    list.warn(GapCode::NoReview, contract.review_on.is_none());
    list.warn(
        GapCode::LateReview,
        matches!((contract.review_on, contract.ends_on), (Some(review), Some(end)) if review > end),
    );
    let minutes = weekly_minutes(evidence.lines);
    list.warn(
        GapCode::FewHours,
        evidence.asked_minutes.is_some_and(|asked| minutes < asked),
    );
    if contract.kind == ContractKind::Renewal {
        list.block(GapCode::NoBilan, evidence.bilan.is_none());
        let is_half = evidence
            .bilan
            .is_some_and(|bilan| bilan.check_complete().is_err());
        list.block(GapCode::HalfBilan, is_half);
    }
}

fn amendment(evidence: &Evidence<'_>, list: &mut List) {
    let contract = evidence.contract;
    list.block(GapCode::NoAmends, is_blank(&contract.amends));
    list.block(GapCode::NoDates, contract.starts_on.is_none());
    let base = evidence
        .all
        .iter()
        .find(|term| Some(term.id) == contract.follows)
        .map(|term| term.settled(evidence.all));
    let outside = |day: NaiveDate| {
        base.is_none_or(|base| {
            base.starts_on.is_some_and(|first| day < first)
                || base.binds_until().is_some_and(|last| day > last)
        })
    };
    list.block(
        GapCode::OutsideContract,
        contract.starts_on.is_some_and(outside),
    );
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// Minutes a week of the lines of a contract.
#[must_use]
pub fn weekly_minutes(lines: &[ContractLine]) -> u32 {
    let minutes = lines.iter().filter_map(|line| line.weekly_minutes);
    minutes.fold(0, u32::saturating_add)
}

#[cfg(test)]
mod tests;
