//! PM-14 to PM-17 and PM-19: SIRET, technical skills, protective equipment, nobody replaced, the same twice.

use chrono::NaiveDate;

use super::report::{Report, Told};
use super::windows::is_within;
use super::{Case, Fault, Renews, RuleCode, Scope};
use crate::company::siret;
use crate::pmsmp::PmsmpObject;
use crate::text::fold;

/// Starts as near as that may be of the same PMSMP.
const NEAR: u64 = 15;

pub(super) fn check(report: &mut Report<'_>) {
    for (at, case) in report.cases() {
        let found = [
            siret_key(case),
            skills(case),
            equipment(case),
            replacement(case),
        ];
        for told in found.into_iter().flatten() {
            report.tell(at, told);
        }
        if let Some(told) = duplicate(report, at, case) {
            report.tell(at, told);
        }
    }
}

fn siret_key(case: &Case) -> Option<Told> {
    let told = match case.siret.as_deref() {
        Some(siret) => {
            let fault = siret::check(siret).err()?;
            Told::block(RuleCode::Pm14, Fault::WrongSiret(fault))
        }
        None if case.is_whole => Told::warn(RuleCode::Pm14, Fault::NoSiret).missing(),
        None => return None,
    };
    Some(told.at("siret"))
}

fn skills(case: &Case) -> Option<Told> {
    let is_other = case
        .object()
        .is_some_and(|object| object != PmsmpObject::Recruit);
    let told = Told::block(RuleCode::Pm15, Fault::SkillsWithoutRecruitment);
    (is_other && case.has_technical_skills).then(|| told.at("technicalSkills"))
}

fn equipment(case: &Case) -> Option<Told> {
    let is_silent = match case.protective_detail.as_deref() {
        Some(detail) => detail.trim().is_empty(),
        None => case.is_whole,
    };
    let told = Told::block(RuleCode::Pm16, Fault::NoEquipment).at("protectiveDetail");
    (case.protective == Some(true) && is_silent).then(|| told.missing())
}

fn replacement(case: &Case) -> Option<Told> {
    let told = Told::block(RuleCode::Pm17, Fault::MayReplace).at("noReplacement");
    (case.no_replacement == Some(false)).then(|| told.missing())
}

/// Another PMSMP, in course or to come, that looks like the same: the later one is told.
fn duplicate(report: &Report<'_>, at: usize, case: &Case) -> Option<Told> {
    let start = case.starts_on?;
    let mut others = report.cases().filter(|(other, twin)| {
        let is_before = (twin.starts_on, *other) < (Some(start), at);
        let is_renewal = case.renews != Renews::Nothing || twin.renews != Renews::Nothing;
        is_before && !is_renewal && !twin.is_out && !case.is_out
    });
    let (_, twin) = others.find(|(_, twin)| {
        twin.starts_on
            .is_some_and(|other| is_alike(case, twin, start, other))
            && is_within(twin, case, Scope::Host)
    })?;
    let told = Told::warn(
        RuleCode::Pm19,
        Fault::MaybeTwice {
            since: twin.starts_on?,
        },
    );
    Some(told.at("startsOn"))
}

/// Same métier and near starts; the very same start when a métier is unknown.
fn is_alike(one: &Case, other: &Case, start: NaiveDate, before: NaiveDate) -> bool {
    let job = |case: &Case| case.job.as_deref().map(fold).filter(|job| !job.is_empty());
    match (job(one), job(other)) {
        (Some(one), Some(other)) => {
            let days = start.signed_duration_since(before).num_days();
            one == other && days.unsigned_abs() <= NEAR
        }
        _ => start == before,
    }
}
