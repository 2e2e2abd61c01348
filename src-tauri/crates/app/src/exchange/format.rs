//! The data attached to a summary or a contract: `assets/schema/synthese-1.schema.json`, field for field.
//!
//! Codes travel with their labels, so that a Trame with another content pack still shows what was said. What the
//! document does not print is absent, never empty. A change that an older Trame could not read makes version 2.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Name of the format.
pub(crate) const FORMAT: &str = "trame.synthese";
/// Version written, and the last one read.
pub(crate) const VERSION: u32 = 1;
/// Name of the file inside the PDF.
pub(crate) const FILE_NAME: &str = "synthese.json";

/// Declares a part: camelCase, unknown fields refused.
macro_rules! part {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub(crate) struct $name { $($(#[$field_doc])* pub(crate) $field: $type,)+ }
    };
}

part! {
    /// The whole file.
    Synthese {
        format: String,
        version: u32,
        document: DocumentPart,
        person: PersonPart,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        orientation: Option<OrientationPart>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        diagnostic: Option<DiagnosticPart>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        plan: Option<PlanPart>,
    }
}

part! {
    /// A code and its label when the document was made.
    Named {
        code: String,
        label: String,
    }
}

part! {
    /// The document it travels with.
    DocumentPart {
        kind: String,
        title: String,
        made_on: NaiveDate,
        structure: String,
        referent: String,
        /// Number of the version of the diagnostic; 0 without one.
        diagnostic_number: u32,
    }
}

part! {
    /// Who the person is.
    PersonPart {
        id: String,
        birth_name: String,
        first_name: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        usage_name: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        birth_date: Option<NaiveDate>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        phone: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        email: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        address: Option<AddressPart>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        caf_number: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        ft_number: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        household: Option<Named>,
        /// First days of the months of birth.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        children: Vec<NaiveDate>,
        /// First day of the month.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        expected_birth: Option<NaiveDate>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        rights: Vec<Named>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        languages: Vec<Named>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        licences: Vec<Named>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        work_situation: Option<Named>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        work_situation_since: Option<NaiveDate>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        education_level: Option<Named>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rqth: Option<bool>,
    }
}

part! {
    /// Where the person lives.
    AddressPart {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        street: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        postcode: Option<String>,
        /// INSEE.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        commune_code: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        commune_name: Option<String>,
    }
}

part! {
    /// The orientation decision.
    OrientationPart {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        path: Option<Named>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        notified_on: Option<NaiveDate>,
    }
}

part! {
    /// A version of the diagnostic.
    DiagnosticPart {
        opened_on: NaiveDate,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        closed_on: Option<NaiveDate>,
        /// Version of the content pack it was opened with.
        pack: String,
        categories: Vec<CategoryPart>,
    }
}

part! {
    /// What it says of a category.
    CategoryPart {
        category: Named,
        state: Named,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        impact: Option<Named>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        situations: Vec<SituationPart>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        strengths: Vec<String>,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        words: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        shared_note: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        confirmed_on: Option<NaiveDate>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        unchanged_on: Option<NaiveDate>,
    }
}

part! {
    /// A situation ticked.
    SituationPart {
        code: String,
        label: String,
        polarity: Named,
    }
}

part! {
    /// The action plan.
    PlanPart {
        objectives: Vec<ObjectivePart>,
    }
}

part! {
    /// An objective.
    ObjectivePart {
        category: Named,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        code: Option<String>,
        label: String,
        status: Named,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        priority: Option<u8>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        actions: Vec<ActionPart>,
    }
}

part! {
    /// An action.
    ActionPart {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        code: Option<String>,
        label: String,
        status: Named,
        actor: Named,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        actor_name: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due_on: Option<NaiveDate>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        proof: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        weekly_minutes: Option<u32>,
    }
}
