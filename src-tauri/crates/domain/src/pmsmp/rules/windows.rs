//! PM-06 and PM-07: with one host, in any twelve consecutive months, two conventions and sixty days at most (D. 5135-3
//! §3). A finding goes to the PMSMP that breaks the limit: the latest of its window, those before it being held as they
//! are. Among the windows that break it, the fullest is told.

mod span;

use chrono::{Days, NaiveDate};

use self::span::{Span, fullest};
use super::report::{Report, Told};
use super::{Case, Fault, RuleCode, Scope, calendar};
use crate::company::siret;
use crate::text::fold;

/// Conventions of their own, renewals aside.
const CONVENTIONS: u32 = 2;
/// Calendar days, renewals included: « jours » without more, read the prudent way. Two PMSMPs of the same day count
/// twice, as the durations of two conventions add up.
pub const DAYS_WITH_A_HOST: u32 = 60;
/// Further back than that, two PMSMPs share no window.
const YEAR: Days = Days::new(366);

/// A PMSMP with days that count, in the order of the calendar.
#[derive(Clone, Copy)]
struct Placed<'a> {
    at: usize,
    case: &'a Case,
    span: Span,
}

pub(super) fn check(report: &mut Report<'_>) {
    let mut placed: Vec<Placed<'_>> = report
        .cases()
        .filter_map(|(at, case)| {
            let (first, last) = case.period()?;
            let span = Span { first, last };
            Some(Placed { at, case, span })
        })
        .collect();
    placed.sort_by_key(|placed| (placed.span.first, placed.span.last, placed.at));
    for (rank, latest) in placed.iter().enumerate() {
        let before: Vec<Placed<'_>> = placed
            .iter()
            .take(rank)
            .filter(|other| is_near(other.span, latest.span))
            .copied()
            .collect();
        let has_sibling = before.iter().any(|other| {
            let is_within = |scope| is_within(other.case, latest.case, scope);
            is_within(Scope::Company) && !is_within(Scope::Host)
        });
        for check in [conventions, days] {
            let host = check(latest, &before, Scope::Host);
            let company = || has_sibling.then(|| check(latest, &before, Scope::Company))?;
            if let Some(told) = host.or_else(company) {
                report.tell(latest.at, told);
            }
        }
    }
}

fn is_near(earlier: Span, latest: Span) -> bool {
    let reach = earlier.last.checked_add_days(YEAR);
    reach.is_none_or(|reach| reach >= latest.first)
}

/// PM-06.
fn conventions(latest: &Placed<'_>, before: &[Placed<'_>], scope: Scope) -> Option<Told> {
    if !latest.case.is_initial() {
        return None;
    }
    let initial: Vec<&Placed<'_>> = before
        .iter()
        .filter(|other| other.case.is_initial() && is_within(other.case, latest.case, scope))
        .collect();
    let mut spans: Vec<Span> = initial.iter().map(|placed| placed.span).collect();
    spans.push(latest.span);
    let count = |window: Span| {
        let within = spans.iter().filter(|span| span.days_in(window) > 0);
        u32::try_from(within.count()).unwrap_or(u32::MAX)
    };
    let may_be_many = u32::try_from(spans.len()).is_ok_and(|all| all > CONVENTIONS);
    let most = may_be_many
        .then(|| fullest(&spans, Some(latest.span), count))
        .flatten();
    if let Some((window, count)) = most.filter(|(_, count)| *count > CONVENTIONS) {
        let fault = Fault::TooManyConventions { count, scope };
        return Some(told(RuleCode::Pm06, scope, fault, window, "startsOn"));
    }
    let twin = initial.iter().find(|other| {
        let window = Span::from(other.span.last);
        is_same_aim(other.case, latest.case)
            && window.is_some_and(|window| latest.span.first <= window.last)
    })?;
    let fault = Fault::SameAim {
        scope,
        since: twin.span.first,
    };
    let windows = [twin.span.first, twin.span.last].map(Span::from);
    let both = windows.into_iter().flatten();
    let window = both.min_by_key(|window| window.last < latest.span.first)?;
    Some(told(RuleCode::Pm06, scope, fault, window, "objectives"))
}

/// PM-07.
fn days(latest: &Placed<'_>, before: &[Placed<'_>], scope: Scope) -> Option<Told> {
    let within = before
        .iter()
        .filter(|other| is_within(other.case, latest.case, scope));
    let others: Vec<Span> = within.map(|placed| placed.span).collect();
    let all = others.iter().map(|span| span.days_in(*span));
    if all.fold(latest.span.days_in(latest.span), u32::saturating_add) <= DAYS_WITH_A_HOST {
        return None;
    }
    let (window, days) = most_days(&others, latest.span)?;
    let fault = (days > DAYS_WITH_A_HOST).then(|| Fault::TooManyDays {
        days,
        scope,
        fits_until: fits_until(&others, latest.span),
    })?;
    Some(told(RuleCode::Pm07, scope, fault, window, "endsOn"))
}

/// The twelve months that hold the most days of these periods (first and last day each): first day, last day, days.
#[must_use]
pub fn busiest(periods: &[(NaiveDate, NaiveDate)]) -> Option<(NaiveDate, NaiveDate, u32)> {
    let spans = periods.iter().map(|&(first, last)| Span { first, last });
    let (window, days) = fullest_of(&spans.collect::<Vec<_>>(), None)?;
    Some((window.first, window.last, days))
}

fn most_days(others: &[Span], latest: Span) -> Option<(Span, u32)> {
    let mut spans = others.to_vec();
    spans.push(latest);
    fullest_of(&spans, Some(latest))
}

fn fullest_of(spans: &[Span], latest: Option<Span>) -> Option<(Span, u32)> {
    let total = |window: Span| {
        let days = spans.iter().map(|span| span.days_in(window));
        days.fold(0, u32::saturating_add)
    };
    fullest(spans, latest, total)
}

/// The last day the latest PMSMP could have; none when not even its first day fits.
fn fits_until(others: &[Span], latest: Span) -> Option<NaiveDate> {
    let first = latest.first;
    // Sixty days at most may fit, whatever the last day asked for.
    let longest = first.checked_add_days(Days::new(u64::from(DAYS_WITH_A_HOST)))?;
    let ends: Vec<NaiveDate> = calendar::days(first, latest.last.min(longest)).collect();
    let fits = |last: &NaiveDate| {
        let span = Span { first, last: *last };
        most_days(others, span).is_some_and(|(_, days)| days <= DAYS_WITH_A_HOST)
    };
    let count = ends.partition_point(fits);
    ends.get(count.checked_sub(1)?).copied()
}

fn told(code: RuleCode, scope: Scope, fault: Fault, window: Span, field: &'static str) -> Told {
    let told = match scope {
        Scope::Host => Told::block(code, fault),
        Scope::Company => Told::warn(code, fault),
    };
    told.at(field).over((window.first, window.last))
}

/// Whether two PMSMPs are counted together.
pub(super) fn is_within(one: &Case, other: &Case, scope: Scope) -> bool {
    match (scope, &one.siret, &other.siret) {
        (Scope::Host, Some(one), Some(other)) => one == other,
        (Scope::Host, ..) => one.host.is_some() && one.host == other.host,
        (Scope::Company, Some(one), Some(other)) => {
            let is_known = one.len() == 14 && other.len() == 14;
            is_known && siret::siren(one) == siret::siren(other)
        }
        (Scope::Company, ..) => is_within(one, other, Scope::Host),
    }
}

/// Same object and same objectives, as far as both say them.
pub(super) fn is_same_aim(one: &Case, other: &Case) -> bool {
    let objectives = fold(&one.objectives);
    one.object().is_some()
        && one.object() == other.object()
        && !objectives.is_empty()
        && objectives == fold(&other.objectives)
}

#[cfg(test)]
mod tests;
