//! The grid of potentialités: what a single parent, or somebody expecting a child, sees as strong, fine, to move forward
//! or blocking; the parent first. It judges nobody: no score, no total, no ranking, no orientation.

pub mod budget;
pub mod choices;
pub mod compare;
pub mod gaps;
pub mod hint;
pub mod life;
pub mod review;
pub mod talk;
#[cfg(test)]
mod testing;

use chrono::NaiveDate;

use crate::code::coded;
use crate::id::Id;
use crate::person::Person;
use crate::potentialites::budget::TimeBudget;

/// Most characters of a fact heard or seen.
pub const FACT_LIMIT: usize = 400;
/// Most characters of an example.
pub const EXAMPLE_LIMIT: usize = 280;
/// Most strengths the parent keeps.
pub const STRENGTH_LIMIT: usize = 5;
/// Most priorities the parent keeps.
pub const PRIORITY_LIMIT: usize = 3;
/// Minutes each way to take a child somewhere, until somebody says otherwise.
pub const DROP_OFF_MINUTES: u32 = 30;

coded! {
    /// How much of the grid is asked.
    GridForm {
        /// All the items.
        Full = "complete",
        /// The short list: one item a domain.
        Short = "courte",
    }
}

coded! {
    /// Where the parent answers.
    GridSupport {
        /// On the screen turned towards them.
        Screen = "ecran",
        /// On paper; the référent copies.
        Paper = "papier",
    }
}

coded! {
    /// An answer. Words, never numbers: nothing may be added up.
    PotentialitesMark {
        /// C’est un point fort.
        Strong = "fort",
        /// Ça va.
        Fine = "va",
        /// J’aimerais avancer.
        Forward = "avancer",
        /// Ça me bloque en ce moment.
        Blocked = "bloque",
        /// Pas concerné·e, ou je préfère ne pas répondre; needs no reason.
        Pass = "passe",
    }
}

coded! {
    /// Why a grid is looked at again on a day.
    ReviewMotive {
        /// Three months have passed.
        ThreeMonths = "trois_mois",
        /// The month of a birth.
        Birth = "naissance",
        /// Four months before the third birthday of the youngest child: the higher RSA ends there.
        ThirdBirthday = "troisieme_anniversaire",
    }
}

/// A grid of potentialités: one co-evaluation of one person, the parent first. Closed, it never changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PotentialitesGrid {
    /// Identifier.
    pub id: Id<Self>,
    /// Whose.
    pub person: Id<Person>,
    /// All items, or the short list.
    pub form: GridForm,
    /// Whether items are worded for a pregnancy. Sensitive: never leaves unless ticked.
    pub pregnancy: bool,
    /// Where the parent answers.
    pub support: GridSupport,
    /// Version of the pack the items come from.
    pub pack: String,
    /// Day it was opened.
    pub opened_on: NaiveDate,
    /// Day the parent had finished; before it, the référent’s column does not exist.
    pub parent_done_on: Option<NaiveDate>,
    /// Day it was closed.
    pub closed_on: Option<NaiveDate>,
    /// First day of the month a birth is expected, if the parent wants it said.
    pub due_month: Option<NaiveDate>,
    /// The week, half-day by half-day.
    pub budget: TimeBudget,
    /// Minutes of one trip to an activity.
    pub travel_minutes: Option<u32>,
    /// Minutes each way to take the child somewhere.
    pub drop_off_minutes: u32,
    /// Day to look at it again.
    pub review_on: Option<NaiveDate>,
    /// Why that day.
    pub review_motive: Option<ReviewMotive>,
}

/// What was answered to one item of a grid. No number: answers are never added up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PotentialitesAnswer {
    /// Identifier.
    pub id: Id<Self>,
    /// Of which grid.
    pub grid: Id<PotentialitesGrid>,
    /// Code of the item in the pack.
    pub item: String,
    /// Words of the item when the grid was opened.
    pub label: String,
    /// The parent’s answer.
    pub parent: Option<PotentialitesMark>,
    /// The référent’s answer.
    pub referent: Option<PotentialitesMark>,
    /// One fact heard or seen by the référent.
    pub fact: String,
    /// Whether the parent agrees that this line leaves in documents; health and pregnancy only, off at first.
    pub shared: bool,
    /// 1 to 5 when the parent keeps it among « Mes forces ».
    pub strength: Option<u8>,
    /// The parent’s example; without one the strength is not printed for others.
    pub example: String,
    /// Words for a CV.
    pub cv: String,
    /// 1 to 3 when the parent keeps it among « Mes priorités ».
    pub priority: Option<u8>,
    /// Order.
    pub position: i64,
}

impl PotentialitesGrid {
    /// A grid just opened: nothing answered yet.
    #[must_use]
    pub fn blank(
        id: Id<Self>,
        person: Id<Person>,
        form: GridForm,
        pregnancy: bool,
        support: GridSupport,
        pack: String,
        opened_on: NaiveDate,
    ) -> Self {
        Self {
            id,
            person,
            form,
            pregnancy,
            support,
            pack,
            opened_on,
            parent_done_on: None,
            closed_on: None,
            due_month: None,
            budget: TimeBudget::default(),
            travel_minutes: None,
            drop_off_minutes: DROP_OFF_MINUTES,
            review_on: None,
            review_motive: None,
        }
    }
}

impl PotentialitesAnswer {
    /// An item nobody has answered yet.
    #[must_use]
    pub fn blank(
        id: Id<Self>,
        grid: Id<PotentialitesGrid>,
        item: String,
        label: String,
        position: i64,
    ) -> Self {
        Self {
            id,
            grid,
            item,
            label,
            parent: None,
            referent: None,
            fact: String::new(),
            shared: false,
            strength: None,
            example: String::new(),
            cv: String::new(),
            priority: None,
            position,
        }
    }
}
