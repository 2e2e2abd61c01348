//! Which sections a bilan has, and which can be filled by phone with the tutor.

use crate::code::coded;
use crate::pmsmp::bilan::{BilanMode, Completion};

coded! {
    /// A section of the bilan « à trois voix ».
    BilanSection {
        /// 1. Réalisation.
        Done = "realisation",
        /// 2. Objectif.
        Objective = "objectif",
        /// 3. Activités.
        Activities = "activites",
        /// 4. Savoir-être, and technical skills for a recruitment.
        Skills = "savoir_etre",
        /// 5. Retour sur l’accueil.
        Welcome = "accueil",
        /// 6. Ce que j’en retiens.
        Words = "ressenti",
        /// 7. Suites.
        FollowUps = "suites",
        /// 8. Phrases pour le CV.
        Cv = "cv",
        /// 9. Accord.
        Agreement = "accord",
    }
}

/// What is said when nobody came: that it did not happen, what the référent keeps of the welcome, what comes after
/// (BI-01).
const NO_SHOW: &[BilanSection] = &[
    BilanSection::Done,
    BilanSection::Welcome,
    BilanSection::FollowUps,
];
/// What a tutor can say by phone in eight minutes.
const PHONE: &[BilanSection] = &[
    BilanSection::Done,
    BilanSection::Objective,
    BilanSection::Activities,
    BilanSection::Skills,
    BilanSection::FollowUps,
];
const ALL: &[BilanSection] = <BilanSection as crate::code::Coded>::ALL;

impl BilanSection {
    /// The sections a bilan has, in order (BI-01).
    #[must_use]
    pub fn of(completion: Option<Completion>) -> &'static [Self] {
        match completion {
            Some(Completion::NoShow) => NO_SHOW,
            Some(Completion::Complete | Completion::Partial) | None => ALL,
        }
    }

    /// Whether the section is asked in a call with the tutor alone.
    #[must_use]
    pub fn is_asked(self, mode: BilanMode) -> bool {
        mode != BilanMode::Phone || PHONE.contains(&self)
    }
}

#[cfg(test)]
mod tests {
    use super::BilanSection as S;
    use super::*;

    #[test]
    fn when_nobody_came_three_sections_are_left() {
        let left = BilanSection::of(Some(Completion::NoShow));
        assert_eq!(left, [S::Done, S::Welcome, S::FollowUps]);
        assert_eq!(BilanSection::of(Some(Completion::Partial)).len(), 9);
        assert_eq!(BilanSection::of(None).len(), 9);
    }

    #[test]
    fn a_call_asks_five_sections_and_a_meeting_all() {
        let asked = |mode| ALL.iter().filter(|s| s.is_asked(mode)).count();
        assert_eq!(asked(BilanMode::Phone), 5);
        assert_eq!(asked(BilanMode::Together), 9);
        assert_eq!(asked(BilanMode::Apart), 9);
    }
}
