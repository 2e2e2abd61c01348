//! What becomes of a sheet: written on while it is only an offer, never rewritten once a convention was asked for with
//! it, followed by another edition, retired.

use chrono::NaiveDate;

use super::ImmersionOffer;
use super::places::takes_a_place;
use crate::id::Id;
use crate::pmsmp::Pmsmp;

/// Why something is refused of a company or of an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// A convention was asked for with this sheet: it stays as the company saw it.
    #[error("offer used by a convention")]
    Frozen,
    /// Another edition took its place.
    #[error("another edition follows")]
    Followed,
    /// Immersions rest on the offer: it can be retired, not put away.
    #[error("offer used by {0} immersions")]
    OfferUsed(u32),
    /// Immersions are under way in the company.
    #[error("company used by {0} immersions under way")]
    CompanyUsed(u32),
    /// The company was put away: nothing new starts there.
    #[error("company put away")]
    CompanyAway,
}

/// Refuses to rewrite a sheet a convention rests on, or that another edition replaced.
///
/// # Errors
/// Why.
pub fn allow_change<'a>(
    after: Option<Id<ImmersionOffer>>,
    on_it: impl IntoIterator<Item = &'a Pmsmp>,
) -> Result<(), Refusal> {
    if after.is_some() {
        return Err(Refusal::Followed);
    }
    if on_it.into_iter().any(Pmsmp::is_asked_for) {
        return Err(Refusal::Frozen);
    }
    Ok(())
}

/// Refuses to put away what people go to; what is over stays readable where it was used.
///
/// # Errors
/// How many immersions are under way.
pub fn allow_away<'a>(there: impl IntoIterator<Item = &'a Pmsmp>) -> Result<(), Refusal> {
    let under_way = there
        .into_iter()
        .filter(|pmsmp| takes_a_place(pmsmp))
        .count();
    match u32::try_from(under_way) {
        Ok(0) => Ok(()),
        Ok(count) => Err(Refusal::CompanyUsed(count)),
        Err(_) => Err(Refusal::CompanyUsed(u32::MAX)),
    }
}

impl ImmersionOffer {
    /// The edition that takes the place of this one: the same words, looked at again.
    #[must_use]
    pub fn next_edition(&self, id: Id<Self>, today: NaiveDate) -> Self {
        Self {
            id,
            edition: self.edition.saturating_add(1),
            follows: Some(self.id),
            retired_on: None,
            visited_on: Some(today),
            review_on: None,
            ..self.clone()
        }
    }

    /// A new sheet that starts from this one, without its number nor its dates.
    #[must_use]
    pub fn copy(&self, id: Id<Self>) -> Self {
        Self {
            id,
            edition: 1,
            follows: None,
            retired_on: None,
            number: None,
            visited_on: None,
            review_on: None,
            ..self.clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pmsmp(change: impl FnOnce(&mut Pmsmp)) -> Pmsmp {
        let mut pmsmp = Pmsmp::blank(
            Id::new(1, [0; 10]),
            Id::new(2, [0; 10]),
            Id::new(3, [0; 10]),
        );
        change(&mut pmsmp);
        pmsmp
    }

    #[test]
    fn a_sheet_is_frozen_by_the_convention_asked_for_with_it() {
        let day = "2026-11-23".parse().ok();
        let cases = [
            (pmsmp(|_| ()), false),
            (pmsmp(|p| p.met_on = day), false),
            (pmsmp(|p| p.requested_on = day), true),
            (pmsmp(|p| p.validated_on = day), true),
            (pmsmp(|p| p.started_on = day), true),
        ];
        for (there, frozen) in cases {
            assert_eq!(allow_change(None, [&there]).is_err(), frozen);
        }
        let other = Some(Id::new(7, [0; 10]));
        assert_eq!(allow_change(other, []), Err(Refusal::Followed));
    }

    #[test]
    fn a_company_goes_away_once_nobody_is_there() {
        let day = "2026-11-23".parse().ok();
        let over = pmsmp(|p| p.closed_on = day);
        let planned = pmsmp(|_| ());
        assert_eq!(allow_away([&over]), Ok(()));
        assert_eq!(allow_away([&over, &planned]), Err(Refusal::CompanyUsed(1)));
    }

    #[test]
    fn editions_follow_and_copies_start_afresh() {
        let today = "2026-11-23".parse().unwrap();
        let mut first = ImmersionOffer::blank(Id::new(1, [0; 10]), Id::new(3, [0; 10]));
        first.job = "Menuisier".into();
        first.number = Some("12".into());
        first.review_on = Some(today);
        first.retired_on = Some(today);
        let next = first.next_edition(Id::new(2, [0; 10]), today);
        assert_eq!((next.edition, next.follows), (2, Some(first.id)));
        assert_eq!((next.retired_on, next.review_on), (None, None));
        assert_eq!(
            (next.job.as_str(), next.number.as_deref()),
            ("Menuisier", Some("12"))
        );
        let copy = next.copy(Id::new(4, [0; 10]));
        assert_eq!((copy.edition, copy.follows, copy.number), (1, None, None));
    }
}
