//! The référent’s own answers, beside the parent’s and never over them; what there is to say; what the bank proposes.

use trame_domain::potentialites::life::GridStage;
use trame_domain::potentialites::{FACT_LIMIT, PotentialitesAnswer, choices};
use trame_domain::text::{check_text, clean_line};
use trame_domain::violation::Violations;
use trame_store::Op;

use super::{GridFile, change, words};
use crate::app::App;
use crate::dto::potentialites::*;
use crate::error::AppError;
use crate::reference::PotentialitesPack;
use crate::wire::Wire;

/// Keeps what the référent answers and one fact, once the parent has finished.
pub(crate) fn answer_as_referent(
    app: &App,
    said: ReferentAnswerUpdate,
) -> Result<GridView, AppError> {
    change(app, said.grid_id.id, Op::AnswerGrid, |held| {
        held.expect_stage(GridStage::Referent)?;
        let answer = held.answer_mut(&said.item)?;
        let fact = clean_line(&said.fact);
        let mut wrong = Violations::new();
        wrong.check("fact", check_text(&fact, FACT_LIMIT));
        wrong.into_result()?;
        answer.referent = said.mark.map(|wire| wire.0);
        answer.fact = fact;
        Ok(())
    })
}

/// The référent’s part; nothing while the grid is the parent’s, whatever the base holds.
pub(super) fn part(held: &GridFile, pack: &PotentialitesPack) -> Option<ReferentPart> {
    if held.grid.stage() == GridStage::Parent {
        return None;
    }
    let strengths = held
        .answers
        .iter()
        .filter(|answer| answer.may_be_strength());
    let priorities = choices::priority_choices(&held.answers);
    let answers = held.answers.iter().map(|answer| ReferentAnswer {
        item: answer.item.clone(),
        mark: answer.referent.map(Wire),
        fact: answer.fact.clone(),
    });
    let is_over = held.grid.stage() == GridStage::Closed;
    Some(ReferentPart {
        answers: answers.collect(),
        to_say: to_say(held, pack),
        strength_choices: strengths.clone().map(|one| one.item.clone()).collect(),
        priority_choices: priorities.iter().map(|one| one.item.clone()).collect(),
        missing: if is_over {
            Vec::new()
        } else {
            words::missing(held)
        },
        skills: strengths.flat_map(|one| skills(one, pack)).collect(),
        proposals: priorities
            .into_iter()
            .flat_map(|one| proposals(one, pack))
            .collect(),
    })
}

fn to_say(held: &GridFile, pack: &PotentialitesPack) -> Vec<ToSay> {
    let found = held.answers.iter().filter_map(|answer| {
        let is_private = pack.item(&answer.item).is_some_and(|(_, def)| def.private);
        let reason = answer.to_say(is_private)?;
        Some(ToSay {
            item: answer.item.clone(),
            reason: Wire(reason),
        })
    });
    found.collect()
}

fn skills(answer: &PotentialitesAnswer, pack: &PotentialitesPack) -> Vec<StrengthSkill> {
    let codes = pack.item(&answer.item).map(|(_, def)| &def.skills);
    let found = codes.into_iter().flatten().filter_map(|code| {
        let skill = pack.skill(code)?;
        Some(StrengthSkill {
            item: answer.item.clone(),
            code: skill.code.clone(),
            words: skill.words.clone(),
            soft_skills: skill.soft_skills.clone(),
        })
    });
    found.collect()
}

fn proposals(answer: &PotentialitesAnswer, pack: &PotentialitesPack) -> Vec<PriorityProposal> {
    let codes = pack.item(&answer.item).map(|(_, def)| &def.actions);
    let found = codes.into_iter().flatten().filter_map(|code| {
        let action = pack.action(code)?;
        Some(PriorityProposal {
            item: answer.item.clone(),
            code: action.code.clone(),
            label: action.label.clone(),
            actor: action.actor,
            actor_name: action.actor_name.clone(),
        })
    });
    found.collect()
}
