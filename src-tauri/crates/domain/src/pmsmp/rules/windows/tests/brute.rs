//! The real rules against a naive model that looks at every day of every window.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};

use crate::company::siret::siren;
use crate::pmsmp::PmsmpObject;
use crate::pmsmp::rules::testing::{date, history};
use crate::pmsmp::rules::{Case, Level, Renews, RuleCode, check};

const HISTORIES: u32 = 10_000;
const SIRETS: [&str; 4] = [
    "73282932000074",
    "73282932000082",
    "13002526500013",
    "35600000049837",
];

/// xorshift64*: the same histories every time.
struct Chance(u64);

impl Chance {
    fn under(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) % limit
    }

    fn day(&mut self) -> NaiveDate {
        // Around the 29 February 2028, which few calendars get right.
        let near = self.under(3) == 0;
        let (from, spread) = if near {
            ("2028-02-20", 20)
        } else {
            ("2026-09-01", 1_100)
        };
        let year = if near { 366 * self.under(2) } else { 0 };
        after(date(from), self.under(spread) + year)
    }

    fn case(&mut self, at: usize) -> Case {
        let start = self.day();
        let end = match self.under(12) {
            0 => start.checked_sub_days(Days::new(3)).unwrap(),
            1 => after(start, self.under(70)),
            _ => after(start, self.under(31)),
        };
        let places = u64::try_from(at).unwrap().max(1);
        let hosts = if self.under(2) == 0 { 1 } else { 4 };
        let siret = SIRETS.get(usize::try_from(self.under(hosts)).unwrap());
        let stopped = after(start, self.under(20));
        Case {
            siret: siret.map(|siret| (*siret).to_owned()),
            objects: vec![PmsmpObject::Discover],
            objectives: ["", "a", "b", "c", "d"][usize::try_from(self.under(5)).unwrap()].into(),
            starts_on: Some(start),
            ends_on: Some(end),
            stopped_on: (self.under(6) == 0).then_some(stopped),
            is_out: self.under(20) == 0,
            renews: match self.under(4) {
                0 if at > 0 => Renews::Case(usize::try_from(self.under(places)).unwrap()),
                _ => Renews::Nothing,
            },
            ..Case::default()
        }
    }
}

fn after(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap()
}

/// Walks to the last day of the twelve months, day after day.
fn window_end(start: NaiveDate) -> NaiveDate {
    let mut day = start;
    loop {
        let next = day.succ_opt().unwrap();
        let is_next_year = next.year() == start.year() + 1;
        let is_same_day = (next.month(), next.day()) == (start.month(), start.day());
        let is_march = (start.month(), start.day()) == (2, 29) && next.month() == 3;
        if is_next_year && (is_same_day || is_march) {
            return day;
        }
        day = next;
    }
}

/// Every day of the histories, numbered, and the last day of the window that starts with each.
struct Almanac {
    first: NaiveDate,
    ends: Vec<usize>,
}

impl Almanac {
    fn new() -> Self {
        let first = date("2025-06-01");
        let day = |at: u64| after(first, at);
        let place = |day: NaiveDate| usize::try_from((day - first).num_days()).unwrap();
        let ends = (0..1_800).map(|at| place(window_end(day(at)))).collect();
        Self { first, ends }
    }

    /// How many days of a PMSMP are ticked before each day of the almanac.
    fn ticks(&self, case: &Case) -> Vec<u32> {
        let mut ticked = vec![0; self.ends.len() + 1];
        let (mut day, last) = (case.starts_on.unwrap(), case.ends_on.unwrap());
        while day <= last {
            let is_done = case.stopped_on.is_none_or(|stopped| day <= stopped);
            let place = usize::try_from((day - self.first).num_days()).unwrap();
            ticked[place + 1] = u32::from(is_done && !case.is_out);
            day = day.succ_opt().unwrap();
        }
        let mut sum = 0;
        for tick in &mut ticked {
            sum += *tick;
            *tick = sum;
        }
        ticked
    }
}

type Flag = (usize, RuleCode);

/// Every day as the first of a window: whether the latest PMSMP breaks a limit there, and the most counted.
fn naive(
    almanac: &Almanac,
    cases: &[Case],
    ticks: &[Vec<u32>],
    is_together: impl Fn(&Case, &Case) -> bool,
) -> BTreeMap<Flag, u32> {
    let total = |at: usize| ticks[at].last().copied().unwrap();
    let mut order: Vec<usize> = (0..cases.len()).filter(|at| total(*at) > 0).collect();
    order.sort_by_key(|at| (cases[*at].starts_on, total(*at), *at));
    let mut flags = BTreeMap::new();
    for (rank, latest) in order.iter().enumerate() {
        let case = &cases[*latest];
        let is_initial = |at: usize| cases[at].renews == Renews::Nothing;
        let is_twin = |at: usize| {
            at != *latest && !case.objectives.is_empty() && cases[at].objectives == case.objectives
        };
        let held = order[..=rank].iter().copied();
        let held = held.filter(|at| is_together(&cases[*at], case));
        let held: Vec<(&[u32], bool, bool)> = held
            .map(|at| (ticks[at].as_slice(), is_initial(at), is_twin(at)))
            .collect();
        // Windows that end before its first day hold none of it.
        let mine = &ticks[*latest];
        let first = mine.iter().position(|ticked| *ticked > 0).unwrap() - 1;
        let skipped = almanac.ends.partition_point(|end| *end < first);
        let (mut most_days, mut most_conventions) = (0, 0);
        for (start, end) in almanac.ends.iter().enumerate().skip(skipped) {
            let until = end + 1;
            if until >= mine.len() || mine[until] == mine[start] {
                break;
            }
            let (mut days, mut count, mut has_twin) = (0, 0, false);
            for (ticked, is_initial, is_twin) in &held {
                let within = ticked[until] - ticked[start];
                days += within;
                if within > 0 && *is_initial {
                    count += 1;
                    has_twin |= *is_twin;
                }
            }
            if days > 60 {
                most_days = days.max(most_days);
            }
            if is_initial(*latest) && (count > 2 || has_twin) {
                most_conventions = count.max(most_conventions);
            }
        }
        for (code, most) in [
            (RuleCode::Pm06, most_conventions),
            (RuleCode::Pm07, most_days),
        ] {
            if most > 0 {
                flags.insert((*latest, code), most);
            }
        }
    }
    flags
}

#[test]
fn no_difference_with_a_naive_model_on_ten_thousand_histories() {
    let mut chance = Chance(0x0020_2611_2300_0001);
    let almanac = Almanac::new();
    let (mut blocked, mut warned, mut kept) = (0_u32, 0_u32, 0_u32);
    for number in 0..HISTORIES {
        let count = usize::try_from(1 + chance.under(7)).unwrap();
        let cases: Vec<Case> = (0..count).map(|at| chance.case(at)).collect();
        let ticks: Vec<Vec<u32>> = cases.iter().map(|case| almanac.ticks(case)).collect();
        let host = naive(&almanac, &cases, &ticks, |one, other| {
            one.siret == other.siret
        });
        let company = naive(&almanac, &cases, &ticks, |one, other| {
            siren(one.siret.as_ref().unwrap()) == siren(other.siret.as_ref().unwrap())
        });
        let mut found = check(&history(cases.clone()));
        found.retain(|one| matches!(one.rule.code, RuleCode::Pm06 | RuleCode::Pm07));
        for one in &found {
            assert_eq!(one.to, one.from.map(window_end), "no window of 12 months");
        }
        let flags = |level: Level| {
            let flags = found.iter().filter(|one| one.level == level);
            let flags = flags.map(|one| ((one.case, one.rule.code), one));
            flags.collect::<BTreeMap<_, _>>()
        };
        let (blocking, warning) = (flags(Level::Blocking), flags(Level::Warning));
        let message = || format!("history {number}: {cases:#?}");
        assert!(blocking.keys().eq(host.keys()), "{}", message());
        let only_company = company.keys().filter(|flag| !host.contains_key(flag));
        assert!(warning.keys().eq(only_company), "{}", message());
        for (flag, one) in blocking.iter().chain(&warning) {
            let most = host.get(flag).or_else(|| company.get(flag)).unwrap();
            match one.fault {
                super::Fault::TooManyDays { days, .. } => assert_eq!(days, *most, "{}", message()),
                super::Fault::TooManyConventions { count, .. } => {
                    assert_eq!(count, *most, "{}", message());
                }
                _ => assert!(*most <= 2, "{}", message()),
            }
        }
        blocked += u32::from(!blocking.is_empty());
        warned += u32::from(!warning.is_empty());
        kept += u32::from(blocking.is_empty() && warning.is_empty());
    }
    assert!(
        blocked > 1_000 && warned > 300 && kept > 1_000,
        "{blocked} {warned} {kept}"
    );
}
