//! The words of the synthesis and its wheel, for programs that lay pages out in their own way.

use serde_json::{Value, json};
use trame_documents::docs::summary::{CategoryView, DEFAULT_TITLE, ObjectiveView, Summary};
use trame_documents::path::{Path, Step};
use trame_documents::typo::{date, duration};
use trame_documents::wheel::{SEGMENTS, segment};

/// What the synthesis says, by kind of block.
pub(crate) fn of(summary: &Summary) -> Value {
    let head = &summary.letterhead;
    let who = &summary.identity;
    let person = &summary.person;
    let birth = who.birth.map(|birth| date(birth.date));
    json!({
        "structure": [&head.structure, head.service.as_deref().unwrap_or_default(), head.address.as_deref().unwrap_or_default()],
        "referent": ["Référent", &head.referent, head.referent_role.as_deref().unwrap_or_default(), head.referent_email.as_deref().unwrap_or_default()],
        "title": DEFAULT_TITLE,
        "dates": format!("Imprimé le {} · version {}", date(summary.printed_on), summary.version),
        "facts": [
            { "title": "La personne", "rows": [
                ["Nom", &who.name], ["Nom de naissance", who.birth_name.as_deref().unwrap_or_default()],
                ["Naissance", birth.unwrap_or_default()], ["Téléphone", who.phone.as_deref().unwrap_or_default()],
                ["Courriel", who.email.as_deref().unwrap_or_default()], ["Adresse", who.address.as_deref().unwrap_or_default()],
                ["N° allocataire", who.caf_number.as_deref().unwrap_or_default()],
            ] },
            { "title": "Foyer, droits et parcours", "rows": [
                ["Foyer", person.household.as_deref().unwrap_or_default()], ["Enfants", person.children.join(", ")],
                ["Droits", person.rights.join(", ")], ["Situation", person.work.as_deref().unwrap_or_default()],
                ["Formation", person.training.as_deref().unwrap_or_default()], ["Langues", person.languages.join(", ")],
                ["Permis", person.licences.join(", ")],
            ] },
        ],
        "priorities": summary.priorities,
        "categories": summary.categories.iter().map(category).collect::<Vec<_>>(),
        "objectives": summary.objectives.iter().map(objective).collect::<Vec<_>>(),
        "total": duration(summary.hours.minutes),
        "signatures": ["La personne", &who.name, "Le référent", &head.referent],
        "mentions": head.legal_mentions.as_deref().unwrap_or_default(),
    })
}

fn category(category: &CategoryView) -> Value {
    let situations: Vec<&str> = category
        .situations
        .iter()
        .map(|it| it.label.as_str())
        .collect();
    let state = match &category.impact_label {
        Some(impact) => format!("{}, {}", category.state_label, impact.to_lowercase()),
        None => category.state_label.clone(),
    };
    json!({
        "label": category.label,
        "state": state,
        "situations": situations.join(" · "),
        "strengths": category.strengths.join(" · "),
        "words": category.words.trim(),
        "note": category.shared_note.as_deref().unwrap_or_default(),
        "confirmed": category.confirmed_on.map(|day| format!("Confirmé le {}", date(day))).unwrap_or_default(),
    })
}

fn objective(objective: &ObjectiveView) -> Value {
    let or_dash = |text: Option<String>| text.unwrap_or_else(|| "–".to_owned());
    let actions = objective.actions.iter().map(|action| {
        json!({
            "label": action.label,
            "proof": action.proof.as_deref().unwrap_or_default(),
            "who": action.who,
            "due": or_dash(action.due_on.map(date)),
            "hours": or_dash(action.weekly_minutes.map(duration)),
            "status": action.status,
        })
    });
    json!({
        "label": objective.label,
        "context": format!("{} · {}", objective.category, objective.status),
        "actions": actions.collect::<Vec<_>>(),
    })
}

/// The wheel as SVG, from the same geometry.
pub(crate) fn wheel(summary: &Summary) -> String {
    let mut svg = String::from(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1.2 -1.2 2.4 2.4" width="200" height="200">"#,
    );
    for (index, category) in (0..SEGMENTS).zip(&summary.categories) {
        let shape = segment(index, category.state, category.impact, false);
        if let Some(fill) = &shape.fill {
            svg += &format!(r##"<path fill="#1f5a7a" d="{}"/>"##, steps(fill));
        }
        let outline = steps(&shape.outline);
        svg += &format!(r##"<path fill="none" stroke="#555" stroke-width="0.01" d="{outline}"/>"##);
        let (x, y, number) = (shape.label.x, shape.label.y, index + 1);
        svg += &format!(
            r#"<text x="{x}" y="{y}" font-size="0.12" text-anchor="middle">{number}</text>"#
        );
    }
    svg + "</svg>"
}

fn steps(path: &Path) -> String {
    let mut data = String::new();
    for step in &path.steps {
        data += &match step {
            Step::Move(p) => format!("M{:.4} {:.4}", p.x, p.y),
            Step::Line(p) => format!("L{:.4} {:.4}", p.x, p.y),
            Step::Cubic(a, b, p) => format!(
                "C{:.4} {:.4} {:.4} {:.4} {:.4} {:.4}",
                a.x, a.y, b.x, b.y, p.x, p.y
            ),
        };
    }
    data + "Z"
}
