//! Desktop shell of Trame; everything is in the library beside it.

// No console window behind the application on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    trame_shell::run()
}
