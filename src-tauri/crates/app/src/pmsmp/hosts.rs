//! Days used with each host, for the gauge: one SIRET is one host, a company without one is its own.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use trame_domain::company::{Company, siret};
use trame_domain::pmsmp::Pmsmp;
use trame_domain::pmsmp::rules::{DAYS_WITH_A_HOST, busiest};

use super::desk::Desk;
use crate::dto::pmsmp::HostDays;

/// First and last days.
type Periods = Vec<(NaiveDate, NaiveDate)>;

/// Every host of the person, most used first.
pub(super) fn hosts(desk: &Desk) -> Vec<HostDays> {
    let mut by_host: BTreeMap<String, (&Company, Periods)> = BTreeMap::new();
    for row in &desk.pmsmps {
        if let (Some(company), Some(period)) = (desk.company(&row.value), period(&row.value)) {
            let (_, periods) = by_host
                .entry(key(company))
                .or_insert_with(|| (company, Vec::new()));
            periods.push(period);
        }
    }
    let used = by_host.into_values();
    let used = used.filter_map(|(company, periods)| {
        let (from, to, days) = busiest(&periods)?;
        Some(HostDays {
            company_id: company.id.into(),
            company_name: company.name.clone(),
            days,
            limit: DAYS_WITH_A_HOST,
            from: from.to_string(),
            to: to.to_string(),
        })
    });
    let mut used: Vec<HostDays> = used.collect();
    used.sort_by(|a, b| (b.days, &a.company_name).cmp(&(a.days, &b.company_name)));
    used
}

/// The host of a PMSMP.
pub(super) fn host_of(desk: &Desk, pmsmp: &Pmsmp) -> Option<HostDays> {
    let wanted = key(desk.company(pmsmp)?);
    let mut all = desk.pmsmps.iter();
    let first = all.find(|row| {
        let company = desk.company(&row.value);
        company.is_some_and(|company| key(company) == wanted)
    })?;
    let company = desk.company(&first.value)?;
    let hosts = hosts(desk).into_iter();
    let mut own = hosts
        .filter(|host| host.company_id.id == company.id || host.company_id.id == pmsmp.company);
    own.next()
}

fn key(company: &Company) -> String {
    let typed = company.siret.as_deref().map(siret::clean);
    let typed = typed.filter(|typed| !typed.is_empty());
    typed.unwrap_or_else(|| company.id.to_string())
}

fn period(pmsmp: &Pmsmp) -> Option<(NaiveDate, NaiveDate)> {
    let period = (pmsmp.starts_on?, pmsmp.last_day()?);
    (period.0 <= period.1 && pmsmp.takes_place()).then_some(period)
}
