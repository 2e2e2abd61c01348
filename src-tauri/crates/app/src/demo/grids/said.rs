//! What an invented parent and an invented référent say.

use trame_domain::potentialites::budget::{Availability, Moment};
use trame_domain::potentialites::choices::{
    ChosenStrength, keep_priorities, keep_strengths, priority_choices,
};
use trame_domain::potentialites::{PotentialitesAnswer, PotentialitesGrid, PotentialitesMark};

use crate::demo::case::Draw;

/// Answers as they come: much goes well, some is to move.
pub(super) const MARKS: &[PotentialitesMark] = &[
    PotentialitesMark::Strong,
    PotentialitesMark::Strong,
    PotentialitesMark::Fine,
    PotentialitesMark::Fine,
    PotentialitesMark::Fine,
    PotentialitesMark::Forward,
    PotentialitesMark::Forward,
    PotentialitesMark::Blocked,
    PotentialitesMark::Pass,
];

/// How every invented grid begins: something strong and something to move, so that there is something to choose.
pub(super) const FIRST_MARKS: &[PotentialitesMark] = &[
    PotentialitesMark::Strong,
    PotentialitesMark::Fine,
    PotentialitesMark::Forward,
];

const EXAMPLES: &[&str] = &[
    "La semaine de la rentrée : trois rendez-vous, la cantine et le dossier de la CAF.",
    "Le jour où le bus a été supprimé, trouver une voisine en dix minutes.",
    "Le coucher, tous les soirs à la même heure, sans cris.",
    "Montrer à la grande comment préparer le sac de la crèche.",
    "Tenir le budget du mois malgré la réparation de la machine.",
];

const FACTS: &[&str] = &[
    "Vient à tous les rendez-vous, avec les papiers demandés.",
    "A appelé la crèche pendant l’entretien.",
    "Parle d’une voisine qui garde l’enfant le mardi.",
];

impl Draw<'_> {
    pub(super) fn week(&mut self, grid: &mut PotentialitesGrid) {
        use Moment::{MondayMorning, ThursdayMorning, TuesdayMorning, Weekend};
        for (moment, said) in [
            (MondayMorning, Availability::Assured),
            (TuesdayMorning, Availability::Assured),
            (ThursdayMorning, Availability::Possible),
            (Weekend, Availability::No),
        ] {
            grid.budget = grid.budget.with(moment, Some(said));
        }
        grid.travel_minutes = u32::try_from(self.chance.between(10, 40)).ok();
    }

    /// The référent answers some items, and notes a fact now and then.
    pub(super) fn second_voice(&mut self, answers: &mut [PotentialitesAnswer]) {
        for answer in answers {
            if self.chance.likely(60) {
                answer.referent = self.chance.pick(MARKS).copied();
            }
            if self.chance.likely(15) {
                answer.fact = self.chance.word(FACTS).to_owned();
            }
        }
    }

    /// Two strengths with their examples and two priorities, among what the parent said.
    pub(super) fn choices(&mut self, answers: &mut [PotentialitesAnswer]) {
        let pack = &self.reference.potentialites;
        let strong: Vec<_> = answers.iter().filter(|it| it.may_be_strength()).collect();
        let strong = self.chance.sample(&strong, 2).into_iter();
        let strengths: Vec<ChosenStrength> = strong
            .zip(self.chance.sample(EXAMPLES, 2))
            .map(|(answer, example)| {
                let skill = pack
                    .item(&answer.item)
                    .and_then(|(_, item)| pack.skill(item.skills.first()?));
                ChosenStrength {
                    item: answer.item.clone(),
                    example: trame_documents::typo::typo(example),
                    cv: skill.map(|skill| skill.words.clone()).unwrap_or_default(),
                }
            })
            .collect();
        // The plan leaves in documents: what is about health stays in the grid.
        let may_leave = |answer: &&PotentialitesAnswer| {
            let domain = pack.item(&answer.item).map(|(domain, _)| domain);
            domain.is_some_and(|domain| !domain.sensitive)
        };
        let to_move = priority_choices(answers).into_iter();
        let to_move: Vec<_> = to_move.filter(may_leave).collect();
        let to_move = self.chance.sample(&to_move, 2).into_iter();
        let priorities: Vec<String> = to_move.map(|answer| answer.item.clone()).collect();
        // What was drawn among what is allowed is allowed.
        keep_strengths(answers, &strengths).ok();
        keep_priorities(answers, &priorities).ok();
    }
}
