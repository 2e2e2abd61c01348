//! The grids as data: codes and labels of France Travail, with the day they were read.

use std::path::Path;

use serde::Deserialize;
use trame_domain::category::Category;
use trame_domain::code::Coded;
use trame_domain::correspondence::{ConstraintValue, GridValue, ValueMeaning};

use crate::error::AppError;
use crate::reference::{CodeLabel, read};
use crate::wire::Wire;

/// File name looked for in the data folder before the pack compiled in.
const FILE: &str = "france-travail.json";
const BUILT_IN: &str = include_str!("../../../../../assets/reference/france-travail-2026.1.json");

/// A code of a criterion.
#[derive(Debug, Deserialize)]
pub(super) struct Value {
    code: String,
    label: String,
    meaning: Wire<ValueMeaning>,
}

/// A criterion and the category it is read from.
#[derive(Debug, Deserialize)]
pub(super) struct Criterion {
    pub(super) category: Wire<Category>,
    pub(super) criterion: String,
    pub(super) label: String,
    pub(super) contrainte: Option<CodeLabel>,
    pub(super) values: Vec<Value>,
}

/// The grids.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Grids {
    pub(super) read_on: String,
    pub(super) source: String,
    pub(super) criteria: Vec<Criterion>,
    constraint_values: Vec<CodeLabel>,
    pub(super) not_covered: Vec<CodeLabel>,
}

impl Grids {
    /// Reads the grids: those of the data folder if somebody put some there, else those compiled in.
    ///
    /// # Errors
    /// [`AppError::Reference`] with the line and the reason, or the category that has not exactly one criterion.
    pub(crate) fn load(folder: &Path) -> Result<Self, AppError> {
        let mut grids: Self = read(&folder.join(FILE), BUILT_IN)?;
        grids.criteria.sort_by_key(|criterion| criterion.category.0);
        let categories = grids.criteria.iter().map(|criterion| &criterion.category.0);
        if categories.eq(Category::ALL) {
            Ok(grids)
        } else {
            let reason = "each of the ten categories needs one criterion";
            Err(AppError::Reference(reason.to_owned()))
        }
    }

    /// A value of a constraint with its label; the code stands for a label the grids lack.
    pub(super) fn constraint_value(&self, value: ConstraintValue) -> CodeLabel {
        let code = value.code();
        let found = self.constraint_values.iter().find(|v| v.code == code);
        found.cloned().unwrap_or_else(|| CodeLabel {
            code: code.to_owned(),
            label: code.to_owned(),
        })
    }
}

impl Criterion {
    /// Label of a value; the code itself when the grid lacks it.
    pub(super) fn value_label<'a>(&'a self, code: &'a str) -> &'a str {
        let found = self.values.iter().find(|value| value.code == code);
        found.map_or(code, |value| value.label.as_str())
    }
}

impl From<&Value> for GridValue {
    fn from(value: &Value) -> Self {
        Self {
            code: value.code.clone(),
            meaning: value.meaning.0,
        }
    }
}
