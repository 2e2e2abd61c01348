//! What is left of an offer, and who can reach it.

use std::collections::BTreeMap;

use super::ImmersionOffer;
use crate::code::Coded;
use crate::id::Id;
use crate::pmsmp::{Pmsmp, PmsmpObject};

/// Editions that follow one another: more than any sheet ever has, so that a circle ends all the same.
const EDITIONS_LIMIT: usize = 1_000;

/// Whether a PMSMP still takes a place: not out of its course, not finished.
#[must_use]
pub fn takes_a_place(pmsmp: &Pmsmp) -> bool {
    pmsmp.exit.is_none() && pmsmp.finished_on.is_none() && pmsmp.closed_on.is_none()
}

/// The sheets as they follow one another: each edition with the one before.
#[derive(Debug, Clone, Default)]
pub struct Editions(BTreeMap<Id<ImmersionOffer>, Id<ImmersionOffer>>);

impl Editions {
    /// Reads the order of editions.
    #[must_use]
    pub fn new<'a>(offers: impl IntoIterator<Item = &'a ImmersionOffer>) -> Self {
        let follows = offers
            .into_iter()
            .filter_map(|offer| Some((offer.id, offer.follows?)));
        Self(follows.collect())
    }

    /// The first edition of a sheet, which all its editions share.
    #[must_use]
    pub fn first(&self, offer: Id<ImmersionOffer>) -> Id<ImmersionOffer> {
        let mut id = offer;
        for _ in 0..EDITIONS_LIMIT {
            match self.0.get(&id) {
                Some(before) => id = *before,
                None => break,
            }
        }
        id
    }

    /// The edition that took the place of one.
    #[must_use]
    pub fn after(&self, offer: Id<ImmersionOffer>) -> Option<Id<ImmersionOffer>> {
        let mut pairs = self.0.iter();
        pairs.find_map(|(id, before)| (*before == offer).then_some(*id))
    }

    /// Places taken, by first edition: one edition or another, it is the same workshop.
    #[must_use]
    pub fn taken<'a>(
        &self,
        pmsmps: impl IntoIterator<Item = &'a Pmsmp>,
    ) -> BTreeMap<Id<ImmersionOffer>, u32> {
        let mut taken = BTreeMap::new();
        for offer in pmsmps
            .into_iter()
            .filter(|pmsmp| takes_a_place(pmsmp))
            .filter_map(|pmsmp| pmsmp.offer)
        {
            let count: &mut u32 = taken.entry(self.first(offer)).or_default();
            *count = count.saturating_add(1);
        }
        taken
    }
}

impl ImmersionOffer {
    /// Places nobody has taken; none when more people come than were announced.
    #[must_use]
    pub fn places_left(&self, taken: u32) -> u32 {
        self.positions.saturating_sub(taken)
    }

    /// Whether one can come without a car: public transport, or a solution the company found.
    #[must_use]
    pub fn is_reachable_without_car(&self) -> bool {
        self.transit == Some(true) || !self.mobility_solution.is_empty()
    }

    /// Whether the company accepts that object.
    #[must_use]
    pub fn accepts(&self, object: PmsmpObject) -> bool {
        self.objects.iter().any(|code| code == object.code())
    }

    /// Technical skills that may be shown and printed: none unless the company accepts to start a hiring (annexe 5). What
    /// was typed stays in the sheet.
    #[must_use]
    pub fn technical_skills_asked(&self) -> &[String] {
        if self.accepts(PmsmpObject::Recruit) {
            &self.technical_skills
        } else {
            &[]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pmsmp::PmsmpExit;

    fn offer(id: u64, follows: Option<u64>) -> ImmersionOffer {
        let mut offer = ImmersionOffer::blank(Id::new(id, [0; 10]), Id::new(100, [0; 10]));
        offer.follows = follows.map(|before| Id::new(before, [0; 10]));
        offer
    }

    fn pmsmp(on: Option<u64>, change: impl FnOnce(&mut Pmsmp)) -> Pmsmp {
        let mut pmsmp = Pmsmp::blank(
            Id::new(9, [0; 10]),
            Id::new(8, [0; 10]),
            Id::new(100, [0; 10]),
        );
        pmsmp.offer = on.map(|id| Id::new(id, [0; 10]));
        change(&mut pmsmp);
        pmsmp
    }

    #[test]
    fn places_are_shared_by_editions_and_given_back() {
        let mut newest = offer(3, Some(2));
        newest.positions = 3;
        let offers = [offer(1, None), offer(2, Some(1)), newest, offer(4, None)];
        let editions = Editions::new(&offers);
        let day = "2026-11-23".parse().ok();
        let pmsmps = [
            pmsmp(Some(1), |_| ()),
            pmsmp(Some(3), |p| p.started_on = day),
            pmsmp(Some(3), |p| p.finished_on = day),
            pmsmp(Some(2), |p| p.exit = Some(PmsmpExit::Refused)),
            pmsmp(Some(2), |p| p.closed_on = day),
            pmsmp(None, |_| ()),
        ];
        let taken = editions.taken(&pmsmps);
        assert_eq!(
            taken.into_iter().collect::<Vec<_>>(),
            [(Id::new(1, [0; 10]), 2)]
        );
        assert_eq!(editions.first(Id::new(3, [0; 10])), Id::new(1, [0; 10]));
        assert_eq!(
            editions.after(Id::new(1, [0; 10])),
            Some(Id::new(2, [0; 10]))
        );
        assert_eq!(editions.after(Id::new(3, [0; 10])), None);
        for (taken, left) in [(0, 3), (2, 1), (3, 0), (7, 0)] {
            assert_eq!(offers.get(2).map(|o| o.places_left(taken)), Some(left));
        }
    }

    #[test]
    fn a_circle_of_editions_ends() {
        let editions = Editions::new(&[offer(1, Some(2)), offer(2, Some(1))]);
        let first = editions.first(Id::new(1, [0; 10]));
        assert!([Id::new(1, [0; 10]), Id::new(2, [0; 10])].contains(&first));
    }

    #[test]
    fn without_a_car_means_a_bus_or_a_solution() {
        for (transit, solution, reachable) in [
            (None, "", false),
            (Some(false), "", false),
            (Some(true), "", true),
            (Some(false), "Navette de l’entreprise", true),
        ] {
            let mut offer = offer(1, None);
            offer.transit = transit;
            offer.mobility_solution = solution.into();
            assert_eq!(
                offer.is_reachable_without_car(),
                reachable,
                "{transit:?} {solution}"
            );
        }
    }

    #[test]
    fn technical_skills_are_for_a_hiring_only() {
        let mut offer = offer(1, None);
        offer.technical_skills = vec!["Lire un plan".into()];
        offer.objects = vec!["decouvrir".into()];
        assert!(offer.technical_skills_asked().is_empty());
        offer.objects.push("recrutement".into());
        assert_eq!(offer.technical_skills_asked(), ["Lire un plan"]);
    }
}
