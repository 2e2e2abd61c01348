//! Lines of the plan in a contract: what can be taken, in which words, and what changed since.

use chrono::NaiveDate;
use trame_domain::contract::{ContractId, ContractLine};
use trame_domain::id::Id;
use trame_domain::plan::{Action, Objective, ObjectiveStatus};

use crate::plan::{referent_name, who};

/// What tells a line from another.
pub(super) type LineKey = (Id<Objective>, Option<Id<Action>>);

/// The key of a line.
pub(super) fn key(line: &ContractLine) -> LineKey {
    (line.objective, line.action)
}

/// What is still to be done in a plan, line by line, in its order: the open actions of the objectives in progress, and
/// those objectives that have none yet.
pub(super) fn open_lines(
    contract: ContractId,
    referent: &str,
    objectives: &[Objective],
    actions: &[Action],
) -> Vec<ContractLine> {
    let mut lines = Vec::new();
    let in_progress = objectives
        .iter()
        .filter(|objective| objective.status == ObjectiveStatus::InProgress);
    for objective in in_progress {
        let own = actions
            .iter()
            .filter(|action| action.objective == objective.id && action.status.is_open());
        let mut own: Vec<Option<&Action>> = own.map(Some).collect();
        if own.is_empty() {
            own.push(None);
        }
        for action in own {
            lines.push(line(contract, referent, objective, action));
        }
    }
    for (position, line) in (0i64..).zip(&mut lines) {
        line.position = position;
    }
    lines
}

fn line(
    contract: ContractId,
    referent: &str,
    objective: &Objective,
    action: Option<&Action>,
) -> ContractLine {
    ContractLine {
        id: Id::new(0, [0; 10]),
        contract,
        objective: objective.id,
        action: action.map(|action| action.id),
        category: objective.category,
        objective_label: objective.label.clone(),
        action_label: action.map(|action| action.label.clone()),
        who: action.map(|action| who(action, referent)),
        starts_on: action.and_then(|action| action.starts_on),
        due_on: action.and_then(|action| action.due_on),
        proof: action.and_then(|action| action.proof.clone()),
        weekly_minutes: action.and_then(|action| action.weekly_minutes),
        consented_on: None,
        position: 0,
    }
}

/// Follows a référent who is no longer called the same, or is somebody else: the line says no other thing for that.
pub(super) fn rename_referent(line: &mut ContractLine, before: &str, now: &str) {
    if line.who.as_deref() == Some(referent_name(before).as_str()) {
        line.who = Some(referent_name(now));
    }
}

/// Whether two lines say the same, consent and place apart: somebody else to do it is another line.
pub(super) fn says_the_same(a: &ContractLine, b: &ContractLine) -> bool {
    let words = |line: &ContractLine| {
        (
            line.category,
            line.objective_label.clone(),
            line.action_label.clone(),
            line.who.clone(),
            line.starts_on,
            line.due_on,
            line.proof.clone(),
            line.weekly_minutes,
        )
    };
    words(a) == words(b)
}

/// The line as it will be kept: in the words it was taken with, or in those of the plan when they are asked for; a
/// consent given to other words falls.
pub(super) fn settle(
    taken: Option<&ContractLine>,
    offered: Option<&ContractLine>,
    refresh: bool,
    consented_on: Option<NaiveDate>,
) -> Option<ContractLine> {
    match (taken, offered) {
        (Some(taken), Some(offered)) if refresh && !says_the_same(taken, offered) => {
            Some(ContractLine {
                id: taken.id,
                consented_on: consented_on.filter(|_| consented_on != taken.consented_on),
                ..offered.clone()
            })
        }
        (Some(taken), _) => Some(ContractLine {
            consented_on,
            ..taken.clone()
        }),
        (None, Some(offered)) => Some(ContractLine {
            consented_on,
            ..offered.clone()
        }),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use trame_domain::category::Category;
    use trame_domain::plan::{ActionStatus, Actor};

    fn id<K>(number: u64) -> Id<K> {
        Id::new(number, [0; 10])
    }

    fn objective(number: u64, status: ObjectiveStatus) -> Objective {
        Objective {
            id: id(number),
            person: id(1),
            category: Category::Mobilite,
            code: None,
            label: format!("Objectif {number}"),
            status,
            priority: None,
            position: 0,
        }
    }

    fn action(number: u64, objective: u64, status: ActionStatus, actor: Actor) -> Action {
        Action {
            id: id(number),
            objective: id(objective),
            code: None,
            label: format!("Action {number}"),
            status,
            actor,
            actor_name: (actor == Actor::Partner).then(|| "Auto-école solidaire".into()),
            starts_on: None,
            due_on: "2026-12-15".parse().ok(),
            proof: None,
            weekly_minutes: Some(120),
            closed_on: None,
            close_reason: None,
            appointment: None,
            pmsmp: None,
            potentialites_answer: None,
            position: 0,
        }
    }

    #[test]
    fn what_is_still_to_be_done_is_offered_in_order() {
        let objectives = [
            objective(10, ObjectiveStatus::InProgress),
            objective(11, ObjectiveStatus::Reached),
            objective(12, ObjectiveStatus::InProgress),
        ];
        let actions = [
            action(20, 10, ActionStatus::Done, Actor::Person),
            action(21, 10, ActionStatus::InProgress, Actor::Partner),
            action(22, 10, ActionStatus::Planned, Actor::Referent),
            action(23, 11, ActionStatus::Planned, Actor::Person),
            action(24, 12, ActionStatus::Cancelled, Actor::Person),
        ];
        let lines = open_lines(id(5), "Zoé Martin", &objectives, &actions);
        let told: Vec<_> = lines
            .iter()
            .map(|line| {
                (
                    line.position,
                    line.action_label.as_deref(),
                    line.who.as_deref(),
                )
            })
            .collect();
        assert_eq!(
            told,
            [
                (0, Some("Action 21"), Some("Auto-école solidaire")),
                (1, Some("Action 22"), Some("Zoé Martin")),
                (2, None, None),
            ]
        );
    }

    #[test]
    fn consent_falls_with_the_words_it_was_given_to() {
        let plan = [objective(10, ObjectiveStatus::InProgress)];
        let mut actions = [action(21, 10, ActionStatus::InProgress, Actor::Person)];
        let day = |text: &str| text.parse::<NaiveDate>().ok();
        let mut taken = open_lines(id(5), "Zoé", &plan, &actions).remove(0);
        taken.consented_on = day("2026-11-20");
        actions[0].weekly_minutes = Some(300);
        let offered = open_lines(id(5), "Zoé", &plan, &actions).remove(0);
        assert!(!says_the_same(&taken, &offered));
        let settled = |refresh, consent: Option<NaiveDate>| {
            let line = settle(Some(&taken), Some(&offered), refresh, consent).unwrap();
            (line.weekly_minutes, line.consented_on)
        };
        let (before, today) = (day("2026-11-20"), day("2026-11-23"));
        assert_eq!(settled(false, before), (Some(120), before));
        assert_eq!(settled(true, before), (Some(300), None));
        assert_eq!(settled(true, today), (Some(300), today));
        assert_eq!(
            settle(None, None, true, today),
            None,
            "no longer in the plan"
        );
        let gone = settle(Some(&taken), None, true, before).unwrap();
        assert_eq!(gone.weekly_minutes, Some(120), "kept in its words");
    }

    #[test]
    fn somebody_else_to_do_it_is_another_line_and_a_new_referent_is_not() {
        let plan = [objective(10, ObjectiveStatus::InProgress)];
        let offered = |actor, referent| {
            let actions = [action(21, 10, ActionStatus::InProgress, actor)];
            open_lines(id(5), referent, &plan, &actions).remove(0)
        };
        let mut taken = offered(Actor::Referent, "Zoé");
        assert!(!says_the_same(&taken, &offered(Actor::Person, "Zoé")));
        rename_referent(&mut taken, "Zoé", "Inès");
        assert!(says_the_same(&taken, &offered(Actor::Referent, "Inès")));
        rename_referent(&mut taken, "Inès", "");
        assert!(says_the_same(&taken, &offered(Actor::Referent, "")));
        let mut partner = offered(Actor::Partner, "Zoé");
        rename_referent(&mut partner, "Zoé", "Inès");
        assert!(says_the_same(&partner, &offered(Actor::Partner, "Inès")));
    }
}
