//! The référent and the structure whose name stands on documents.

mod delegation;

use chrono::NaiveDate;

pub use self::delegation::DelegationStage;

use crate::id::Id;
use crate::text::{self, LINE_LIMIT, NAME_LIMIT};
use crate::violation::{Violation, Violations};

/// The référent who uses this base.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Referent {
    /// Identifier.
    pub id: Id<Self>,
    /// First and last name.
    pub name: String,
    /// Job title, as printed.
    pub role: Option<String>,
    /// Territory.
    pub territory: Option<String>,
    /// Professional phone.
    pub phone: Option<String>,
    /// Professional e-mail.
    pub email: Option<String>,
}

/// The structure, as printed at the head of documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Structure {
    /// Identifier.
    pub id: Id<Self>,
    /// Name.
    pub name: String,
    /// Service or antenna.
    pub service: Option<String>,
    /// Address, on one or several lines.
    pub address: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Title of the contract in this territory; none means the default of the rules pack.
    pub contract_title: Option<String>,
    /// Legal mention under the title of contracts; none means ours.
    pub contract_mention: Option<String>,
    /// Legal mentions printed at the foot of documents.
    pub legal_mentions: Option<String>,
    /// Last day it may prescribe PMSMP by delegation (L. 5135-2); none when it needs none.
    pub delegation_until: Option<NaiveDate>,
    /// Logo at the head of documents: a PNG in base64, already checked and made small.
    pub logo: Option<String>,
}

impl Referent {
    /// Checks the texts.
    ///
    /// # Errors
    /// Everything that is wrong, by field.
    pub fn check(&self) -> Result<(), Violations> {
        let mut wrong = Violations::new();
        wrong.check("name", required(&self.name));
        for (field, value) in [
            ("role", &self.role),
            ("territory", &self.territory),
            ("phone", &self.phone),
            ("email", &self.email),
        ] {
            wrong.check(
                field,
                value
                    .as_deref()
                    .map_or(Ok(()), |value| text::check_text(value, LINE_LIMIT)),
            );
        }
        wrong.into_result()
    }
}

impl Structure {
    /// Checks the texts.
    ///
    /// # Errors
    /// Everything that is wrong, by field.
    pub fn check(&self) -> Result<(), Violations> {
        let mut wrong = Violations::new();
        wrong.check("structureName", required(&self.name));
        let lines = [
            ("service", &self.service, LINE_LIMIT),
            ("address", &self.address, 600),
            ("structurePhone", &self.phone, 40),
            ("contractTitle", &self.contract_title, LINE_LIMIT),
            ("contractMention", &self.contract_mention, 2_000),
            ("legalMentions", &self.legal_mentions, 2_000),
        ];
        for (field, value, limit) in lines {
            wrong.check(
                field,
                value
                    .as_deref()
                    .map_or(Ok(()), |value| text::check_text(value, limit)),
            );
        }
        wrong.into_result()
    }
}

fn required(name: &str) -> Result<(), Violation> {
    if name.is_empty() {
        Err(Violation::Missing)
    } else {
        text::check_text(name, NAME_LIMIT)
    }
}
