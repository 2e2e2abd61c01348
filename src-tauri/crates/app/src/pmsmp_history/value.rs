//! Values of a history, each refused where it stands with a reason in French.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Deserializer};
use trame_domain::code::Coded;
use trame_domain::company::siret;
use trame_domain::pmsmp::schedule::Schedule;

use super::refusal::{reason, unknown};

/// Years people live in: a date outside is a slip, and so is a calendar of ten thousand years.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// A day, `AAAA-MM-JJ`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Day(pub(super) NaiveDate);

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        use chrono::Datelike;
        let text = String::deserialize(deserializer)?;
        let day = NaiveDate::parse_from_str(text.trim(), "%Y-%m-%d").ok();
        day.filter(|day| text.trim().len() == 10 && YEARS.contains(&day.year()))
            .map(Self)
            .ok_or_else(|| unknown(&text, "une date (AAAA-MM-JJ)"))
    }
}

/// An instant, `AAAA-MM-JJTHH:MM`, local time.
#[derive(Debug, Clone, Copy)]
pub(super) struct Instant(pub(super) NaiveDateTime);

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let forms = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"];
        let instant = forms
            .iter()
            .find_map(|form| NaiveDateTime::parse_from_str(text.trim(), form).ok());
        instant
            .map(Self)
            .ok_or_else(|| unknown(&text, "un instant (AAAA-MM-JJTHH:MM)"))
    }
}

/// A member of a closed list.
#[derive(Debug, Clone, Copy)]
pub(super) struct Choice<E>(pub(super) E);

impl<'de, E: Coded> Deserialize<'de> for Choice<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let codes: Vec<&str> = E::ALL.iter().map(|member| member.code()).collect();
        E::from_code(&text)
            .map(Self)
            .ok_or_else(|| unknown(&text, &format!("parmi {}", codes.join(", "))))
    }
}

/// No choice, one, or several: only a list can say several.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
enum OneOrMore<T> {
    One(T),
    More(Vec<T>),
}

/// Members of a closed list, however many.
#[derive(Debug, Clone)]
pub(super) struct Choices<E>(pub(super) Vec<E>);

impl<'de, E: Coded> Deserialize<'de> for Choices<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let texts: Vec<String> = match Option::<OneOrMore<String>>::deserialize(deserializer)? {
            None => Vec::new(),
            Some(OneOrMore::One(text)) => vec![text],
            Some(OneOrMore::More(texts)) => texts,
        };
        let codes: Vec<&str> = E::ALL.iter().map(|member| member.code()).collect();
        let known = texts
            .iter()
            .filter(|text| !text.trim().is_empty())
            .map(|text| {
                E::from_code(text)
                    .ok_or_else(|| unknown(text, &format!("parmi {}", codes.join(", "))))
            });
        known.collect::<Result<_, _>>().map(Self)
    }
}

/// A SIRET as people write it: its spaces go, whatever is wrong with it stays.
#[derive(Debug, Clone)]
pub(super) struct Siret(pub(super) String);

impl<'de> Deserialize<'de> for Siret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)
            .map_err(|_| reason("un SIRET s’écrit entre guillemets"))?;
        Ok(Self(siret::clean(&text)))
    }
}

/// Hours a week, decimals allowed, in minutes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hours(pub(super) u32);

impl<'de> Deserialize<'de> for Hours {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let hours = f64::deserialize(deserializer)?;
        if !(0.0..=10_000.0).contains(&hours) {
            return Err(unknown(&hours.to_string(), "un nombre d’heures"));
        }
        let minutes = format!("{:.0}", hours * 60.0);
        minutes
            .parse()
            .map(Self)
            .map_err(|_| unknown(&minutes, "un nombre d’heures"))
    }
}

/// A week: `1 08:30-12:00;1 13:00-17:00`, or a list of stretches.
#[derive(Debug, Clone, Default)]
pub(super) struct Week(pub(super) Schedule);

#[derive(Deserialize)]
struct Stretch {
    weekday: u8,
    start: String,
    end: String,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum WeekForm {
    Text(String),
    List(Vec<Stretch>),
}

impl<'de> Deserialize<'de> for Week {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let wrong = || {
            reason(
                "ces horaires ne se lisent pas : écrivez « 1 08:30-12:00;1 13:00-17:00 », 1 pour lundi",
            )
        };
        let form = WeekForm::deserialize(deserializer).map_err(|_| wrong())?;
        let text = match form {
            WeekForm::Text(text) => text,
            WeekForm::List(list) => {
                let slots = list.iter().map(|slot| {
                    let Stretch {
                        weekday,
                        start,
                        end,
                    } = slot;
                    format!("{weekday} {start}-{end}")
                });
                slots.collect::<Vec<_>>().join(";")
            }
        };
        text.parse().map(Self).map_err(|_| wrong())
    }
}
