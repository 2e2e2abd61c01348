//! Profile, letterhead and settings of this base.

use serde::{Deserialize, Serialize};
use trame_domain::code::Coded;
use ts_rs::TS;

use crate::wire::{DateText, Wire};

/// The référent and the structure, edited on one page.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Profile {
    /// Name of the référent.
    pub name: String,
    /// Job title.
    pub role: Option<String>,
    /// Territory.
    pub territory: Option<String>,
    /// Professional phone.
    pub phone: Option<String>,
    /// Professional e-mail.
    pub email: Option<String>,
    /// Name of the structure.
    pub structure_name: String,
    /// Service or antenna.
    pub service: Option<String>,
    /// Address, lines separated by line feeds.
    pub address: Option<String>,
    /// Phone of the structure.
    pub structure_phone: Option<String>,
    /// Title of the contract on documents.
    pub contract_title: Option<String>,
    /// Legal mention under the title of contracts; ours when empty.
    pub contract_mention: Option<String>,
    /// Legal mentions at the foot of documents.
    pub legal_mentions: Option<String>,
    /// Last day it may prescribe PMSMP by delegation; none when it needs none.
    pub delegation_until: Option<DateText>,
    /// What to know of that day now, in French; said by the core, not typed.
    pub delegation_notice: Option<String>,
    /// Logo, a PNG in base64; changed by `set_logo` only.
    pub logo: Option<String>,
}

/// A logo to put at the head of documents, or to take away.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LogoFile {
    /// A PNG or SVG file, base64; none takes the logo away.
    pub base64: Option<String>,
}

/// Look of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Theme {
    /// As the system.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// High contrast.
    Contrast,
}

impl Coded for Theme {
    const NAME: &'static str = "Theme";
    const ALL: &'static [Self] = &[Self::System, Self::Light, Self::Dark, Self::Contrast];
    fn code(self) -> &'static str {
        match self {
            Self::System => "systeme",
            Self::Light => "clair",
            Self::Dark => "sombre",
            Self::Contrast => "contraste",
        }
    }
}

/// Settings of this base; they stay on this machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Settings {
    /// Minutes without activity before locking, 1 to 15.
    pub auto_lock_minutes: u32,
    /// Months after which a diagnostic is to be looked at again, 1 to 24.
    pub stale_months: u32,
    /// Days without contact before a dossier shows in « Aujourd’hui », 30 to 365.
    pub silent_days: u32,
    /// Look of the window.
    pub theme: Wire<Theme>,
    /// Size of text in percent: 100, 115, 130 or 150.
    pub text_scale: u32,
    /// Whether the data travel with summaries and contracts.
    pub attach_data: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            auto_lock_minutes: 5,
            stale_months: 6,
            silent_days: 90,
            theme: Wire(Theme::System),
            text_scale: 100,
            attach_data: true,
        }
    }
}

/// What was undone.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Undone {
    /// What it was, in French.
    pub label: String,
    /// Whose dossier it touched.
    pub person_id: Option<crate::wire::Ref<trame_domain::person::Person>>,
}
