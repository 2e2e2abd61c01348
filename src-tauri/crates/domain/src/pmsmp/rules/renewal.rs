//! PM-05: one renewal, of the same convention, when its objective was not reached (D. 5135-3 §2).

use super::report::{Report, Told};
use super::windows::is_within;
use super::{Case, Fault, Renews, RuleCode, Scope};
use crate::pmsmp::bilan::Reached;
use crate::text::fold;

pub(super) fn check(report: &mut Report<'_>) {
    for (at, case) in report.cases() {
        if case.is_out {
            continue;
        }
        let previous = match case.renews {
            Renews::Nothing => continue,
            Renews::Elsewhere => {
                let told = Told::warn(RuleCode::Pm05, Fault::RenewedUnknown).at("renews");
                report.tell(at, told);
                continue;
            }
            Renews::Case(previous) => previous,
        };
        let Some(renewed) = report.history.cases.get(previous) else {
            continue;
        };
        let is_second = report.cases().any(|(other, sibling)| {
            sibling.renews == case.renews
                && !sibling.is_out
                && (sibling.starts_on, other) < (case.starts_on, at)
        });
        if let Some((fault, field)) = fault(case, renewed, at == previous, is_second) {
            report.tell(at, Told::block(RuleCode::Pm05, fault).at(field));
        }
    }
}

/// The first thing that is wrong, from what no change of this PMSMP can mend to what a date mends.
fn fault(
    case: &Case,
    renewed: &Case,
    is_itself: bool,
    is_second: bool,
) -> Option<(Fault, &'static str)> {
    if is_itself || !renewed.is_initial() {
        return Some((Fault::RenewsRenewal, "renews"));
    }
    if is_second {
        return Some((Fault::RenewedTwice, "renews"));
    }
    match renewed.reached {
        Some(Reached::Yes) => return Some((Fault::ObjectiveReached, "renews")),
        None => return Some((Fault::NoWordOnObjective, "renews")),
        Some(Reached::Partly | Reached::No) => {}
    }
    if has_host(case) && has_host(renewed) && !is_within(case, renewed, Scope::Host) {
        return Some((Fault::RenewedElsewhere, "siret"));
    }
    let objects = (case.object(), renewed.object());
    if matches!(objects, (Some(one), Some(other)) if one != other) {
        return Some((Fault::OtherObject, "object"));
    }
    let objectives = (fold(&case.objectives), fold(&renewed.objectives));
    if !objectives.0.is_empty() && !objectives.1.is_empty() && objectives.0 != objectives.1 {
        return Some((Fault::OtherObjectives, "objectives"));
    }
    let (start, end) = (case.starts_on?, renewed.last_day()?);
    (start <= end).then_some((Fault::RenewedTooSoon { after: end }, "startsOn"))
}

fn has_host(case: &Case) -> bool {
    case.siret.is_some() || case.host.is_some()
}
