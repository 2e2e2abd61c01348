//! TypeScript from the command table: types, names and labels, committed and checked fresh by a test.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use ts_rs::{Config, TS, TypeVisitor};

use crate::{commands, error, labels};

const HEAD: &str = "// Generated from the command table of trame-app. Do not edit: `UPDATE=1 cargo test -p trame-app`.\n";

/// Types of the commands, gathered while the table is read.
pub(crate) struct Interface {
    config: Config,
    declarations: BTreeMap<String, String>,
    commands: String,
}

struct Collect<'a> {
    config: &'a Config,
    declarations: &'a mut BTreeMap<String, String>,
}

impl TypeVisitor for Collect<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_none() {
            // Containers are not declared themselves, what they hold is.
            T::visit_generics(self);
            return;
        }
        let name = T::ident(self.config);
        if self.declarations.contains_key(&name) {
            return;
        }
        let docs = T::docs().unwrap_or_default();
        let declaration = format!("{docs}export {}\n", T::decl(self.config));
        self.declarations.insert(name, declaration);
        T::visit_dependencies(self);
    }
}

impl Interface {
    pub(crate) fn new() -> Self {
        let config = Config::new().with_large_int("number");
        Self {
            config,
            declarations: BTreeMap::new(),
            commands: String::new(),
        }
    }

    pub(crate) fn command<I: TS + 'static, O: TS + 'static>(&mut self, name: &str, line: &str) {
        self.collect::<I>();
        self.collect::<O>();
        let (input, output) = (I::name(&self.config), O::name(&self.config));
        self.commands.push_str(&format!(
            "  /** {line}. */\n  {name}: [{input}, {output}];\n"
        ));
    }

    fn collect<T: TS + 'static>(&mut self) {
        let mut collect = Collect {
            config: &self.config,
            declarations: &mut self.declarations,
        };
        collect.visit::<T>();
    }
}

/// Returns the whole generated file.
#[must_use]
pub fn generate() -> String {
    let mut interface = commands::interface();
    interface.collect::<error::ApiError>();
    let mut text = HEAD.to_owned();
    for declaration in interface.declarations.values() {
        text.push('\n');
        text.push_str(declaration);
    }
    text.push_str("\n/** Every command: its input and its output. */\nexport type Commands = {\n");
    text.push_str(&interface.commands);
    text.push_str("};\n");
    for (name, labels) in labels::all() {
        // Writing to a String cannot fail.
        writeln!(text, "\n/** Labels of {name}, in order. */\nexport const {name}Labels: Record<{name}, string> = {{").ok();
        for (code, label) in labels {
            writeln!(text, "  {code}: \"{label}\",").ok();
        }
        text.push_str("};\n");
    }
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn committed_types_are_fresh() {
        let file = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../../ui/src/api/generated.ts"
        );
        let generated = generate();
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(file, &generated).unwrap();
        }
        let committed = std::fs::read_to_string(file).unwrap();
        assert!(
            committed == generated,
            "run: UPDATE=1 cargo test -p trame-app"
        );
    }
}
