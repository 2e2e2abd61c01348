//! The head of every document: who makes it, on the left the structure, on the right the référent.

use std::rc::Rc;

use crate::error::DocumentError;
use crate::flow::{Cell, Flow, Look};
use crate::logo;
use crate::structure::Role;
use crate::text::Span;
use crate::theme::{WIDTH, label, strong_cell};

/// Who makes the document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Letterhead {
    /// Name of the structure.
    pub structure: String,
    /// Service or antenna.
    pub service: Option<String>,
    /// Address, on one or several lines.
    pub address: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Name of the référent.
    pub referent: String,
    /// Job title.
    pub referent_role: Option<String>,
    /// Phone of the référent.
    pub referent_phone: Option<String>,
    /// E-mail of the référent.
    pub referent_email: Option<String>,
    /// Legal mentions, printed at the end.
    pub legal_mentions: Option<String>,
    /// Logo, as [`crate::logo::normalise`] makes it.
    pub logo: Option<Vec<u8>>,
}

const LEFT: f64 = 270.0;
/// Room for a logo, in points.
const LOGO: (f64, f64) = (160.0, 44.0);

/// Prints the letterhead.
pub(super) fn print(flow: &mut Flow, head: &Letterhead) -> Result<(), DocumentError> {
    if let Some(dots) = head.logo.as_deref().and_then(logo::dots) {
        let what = format!("Logo : {}", head.structure);
        flow.picture(Rc::new(dots), LOGO, &what);
    }
    let mut structure = vec![exact(strong_cell(""), &head.structure)];
    for text in [&head.service, &head.address, &head.phone]
        .into_iter()
        .flatten()
    {
        structure.push(exact(label(""), text));
    }
    let title = if head.referent.is_empty() {
        ""
    } else {
        "Référent"
    };
    let mut referent = vec![label(title), exact(strong_cell(""), &head.referent)];
    for text in [
        &head.referent_role,
        &head.referent_phone,
        &head.referent_email,
    ]
    .into_iter()
    .flatten()
    {
        referent.push(exact(label(""), text));
    }
    let left = stack(flow, structure, 0.0, LEFT);
    let mut right = stack(flow, referent, LEFT + 20.0, WIDTH - LEFT - 20.0);
    if let Some(email) = head.referent_email.as_deref().map(str::trim)
        && is_address(email)
        && let Some((node, _)) = right.paragraphs.last()
    {
        right.link = Some((*node, Rc::from(format!("mailto:{email}"))));
    }
    flow.row(vec![left, right], &Look::default())
}

/// Whether a text can be written to as it is: anything else stays plain text.
fn is_address(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+' | '@');
    text.chars().all(plain) && text.matches('@').count() == 1 && !text.starts_with('@')
}

/// The title chosen, or the usual one where none was.
pub(super) fn title<'t>(chosen: Option<&'t str>, usual: &'t str) -> &'t str {
    let chosen = chosen.map(str::trim);
    chosen.filter(|title| !title.is_empty()).unwrap_or(usual)
}

/// What the foot of a page says: the parts there are.
pub(super) fn foot(parts: &[&str]) -> String {
    let parts = parts.iter().map(|part| part.trim());
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

/// A text as typed, in the style of a span.
pub(super) fn exact(mut style: Span, text: &str) -> Span {
    text.clone_into(&mut style.text);
    style
}

fn stack(flow: &mut Flow, spans: Vec<Span>, x: f64, width: f64) -> Cell {
    let paragraphs = spans.into_iter().filter(|span| !span.text.is_empty());
    let paragraphs = paragraphs.map(|span| (flow.node(Role::P), vec![span]));
    Cell {
        x,
        width,
        paragraphs: paragraphs.collect(),
        mark: None,
        link: None,
    }
}
