//! The whole grid, for the file: what is not asked for, or not agreed to, is simply absent.

use chrono::NaiveDate;
use trame_documents::docs::immersion::Line;
use trame_documents::docs::potentialites::{AnswerView, DomainView, Potentialites};
use trame_documents::typo;
use trame_domain::clock::Now;
use trame_domain::plan::Action;
use trame_domain::potentialites::{
    GridForm, GridSupport, PotentialitesAnswer, PotentialitesGrid, PotentialitesMark,
};

use super::super::choice::Choice;
use super::super::letterhead;
use super::super::material::Material;
use super::{ToldGrid, named, priority, strength, week};
use crate::dto::document::Block;
use crate::error::AppError;
use crate::reference::{PotentialitesPack, Reference};
use crate::session::{Session, show_name};

/// Reads what it prints.
pub(in crate::documents) fn view(
    session: &Session,
    material: &Material,
    choice: &Choice,
    reference: &Reference,
    now: Now,
) -> Result<Potentialites, AppError> {
    let told = material.grid()?;
    let pack = &reference.potentialites;
    let person = &material.person;
    let grid = &told.grid;
    let agreed = choice.block(Block::Health);
    // Asked for by the référent, and agreed to by the parent: both are needed.
    let may =
        |answer: &PotentialitesAnswer| !told.is_sensitive(answer) || (agreed && answer.shared);
    let strengths = told.kept(|it| it.strength, may).into_iter();
    let priorities = told.kept(|it| it.priority, may).into_iter();
    let has_week = choice.block(Block::TimeBudget) && !grid.budget.is_empty();
    Ok(Potentialites {
        letterhead: letterhead::read(session, choice),
        printed_on: now.today(),
        name: show_name(&person.first_name, person.last_name()),
        pack: grid.pack.clone(),
        banner: pack.banner.clone(),
        about: about(grid),
        provisional: grid.closed_on.is_none(),
        domains: domains(told, choice, pack, may),
        has_referent: told.has_referent() && choice.block(Block::ReferentVoice),
        has_facts: told.has_referent() && choice.block(Block::Facts),
        strengths: choice
            .block(Block::KeptStrengths)
            .then(|| strengths.map(strength).collect()),
        priorities: choice.block(Block::KeptPriorities).then(|| {
            priorities
                .map(|it| priority(it, material, who, |_| true))
                .collect()
        }),
        week: has_week.then(|| week::view(grid, pack)),
        review_on: grid.review_on,
    })
}

fn who(action: &Action) -> String {
    named(action, "La personne", "Référent")
}

fn about(grid: &PotentialitesGrid) -> Vec<Line> {
    let day = |day: Option<NaiveDate>| day.map(|day| format!("le {}", typo::date(day)));
    let form = match grid.form {
        GridForm::Full => "complète",
        GridForm::Short => "courte",
    };
    let support = match grid.support {
        GridSupport::Screen => "à l’écran",
        GridSupport::Paper => "sur papier",
    };
    vec![
        Line::words("Ouverte", day(Some(grid.opened_on)).as_deref()),
        Line::words("Le parent a terminé", day(grid.parent_done_on).as_deref()),
        Line::words("Close", day(grid.closed_on).as_deref()),
        Line::words("Grille", Some(&format!("{form}, {support}"))),
    ]
}

/// The lines under the domains of the pack in force, those it no longer has last.
fn domains(
    told: &ToldGrid,
    choice: &Choice,
    pack: &PotentialitesPack,
    may: impl Fn(&PotentialitesAnswer) -> bool,
) -> Vec<DomainView> {
    let of = |code: Option<&str>| {
        let own = told.answers.iter().filter(|answer| {
            let domain = pack.item(&answer.item);
            domain.map(|(domain, _)| domain.code.as_str()) == code && may(answer)
        });
        own.map(|answer| line(told, answer, choice, pack)).collect()
    };
    let known = pack.domains.iter().map(|domain| DomainView {
        label: domain.label.clone(),
        lines: of(Some(&domain.code)),
    });
    let gone = DomainView {
        label: "Autres phrases".to_owned(),
        lines: of(None),
    };
    known.chain([gone]).collect()
}

fn line(
    told: &ToldGrid,
    answer: &PotentialitesAnswer,
    choice: &Choice,
    pack: &PotentialitesPack,
) -> AnswerView {
    let said = |mark: PotentialitesMark| {
        let mut marks = pack.marks.iter();
        let found = marks.find(|it| it.code.0 == mark);
        found.map(|it| it.label.clone())
    };
    let voice = told.has_referent() && choice.block(Block::ReferentVoice);
    let facts = told.has_referent() && choice.block(Block::Facts);
    AnswerView {
        label: answer.label.clone(),
        parent: answer.parent.and_then(said),
        referent: answer.referent.filter(|_| voice).and_then(said),
        fact: if facts {
            answer.fact.clone()
        } else {
            String::new()
        },
    }
}
