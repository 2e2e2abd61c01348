//! Headless Trame: the same command table as the window, for scripts, tests and machines without a display.
//!
//! It links neither Tauri nor WebKit. Everything it prints is French; results are JSON on standard output, errors
//! are the coded JSON of the table on standard error with exit code 1.

mod bench;
mod import;
mod options;
mod pmsmp;
mod run;

use std::io::Write;
use std::process::ExitCode;

fn main() -> ExitCode {
    let outcome = options::parse(std::env::args_os().skip(1))
        .map_err(|reason| run::Failure::usage(&reason))
        .and_then(|options| run::run(&options));
    let (text, code) = match outcome {
        Ok(text) => (text, ExitCode::SUCCESS),
        Err(failure) => {
            let mut stderr = std::io::stderr().lock();
            writeln!(stderr, "{}", failure.json()).ok();
            return ExitCode::from(failure.exit);
        }
    };
    // A reader that went away (`| head`) is no failure of ours.
    std::io::stdout().lock().write_all(text.as_bytes()).ok();
    code
}
