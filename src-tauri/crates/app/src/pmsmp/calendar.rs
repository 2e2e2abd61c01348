//! Immersions of the whole caseload between two days.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use trame_domain::person::PersonId;
use trame_domain::violation::{Violation, Violations};

use super::desk::Desk;
use super::view;
use crate::app::App;
use crate::dto::pmsmp::{ImmersionQuery, PmsmpRow};
use crate::error::AppError;
use crate::wire::read_date;

/// Immersions with a day between two days, those that will not take place left out, in order.
pub(crate) fn list_immersions(app: &App, query: ImmersionQuery) -> Result<Vec<PmsmpRow>, AppError> {
    let mut wrong = Violations::new();
    let from = read_date(Some(&query.from), "from", &mut wrong);
    let to = read_date(Some(&query.to), "to", &mut wrong);
    for (field, day) in [("from", from), ("to", to)] {
        if day.is_none() {
            wrong.add(field, Violation::Missing);
        }
    }
    if matches!((from, to), (Some(from), Some(to)) if to < from) {
        wrong.add("to", Violation::EndBeforeStart);
    }
    wrong.into_result()?;
    let now = app.now();
    app.with(|_, session| {
        let mut desks: BTreeMap<PersonId, Desk> = BTreeMap::new();
        let mut rows = Vec::new();
        for row in session.store.reader().pmsmps()? {
            let pmsmp = &row.value;
            let (Some(first), Some(last)) = (pmsmp.starts_on, pmsmp.last_day()) else {
                continue;
            };
            let is_seen = to.is_some_and(|to| first <= to) && from.is_some_and(|from| last >= from);
            if !is_seen || !pmsmp.takes_place() {
                continue;
            }
            let desk = match desks.entry(pmsmp.person) {
                Entry::Occupied(read) => read.into_mut(),
                Entry::Vacant(place) => place.insert(Desk::read(session, pmsmp.person, now.local)?),
            };
            rows.push(view::row(desk, &row));
        }
        rows.sort_by(|a, b| (&a.starts_on, &a.person_name).cmp(&(&b.starts_on, &b.person_name)));
        Ok(rows)
    })
}
