//! The loopback host as a child process: what must survive being killed, or a disk that fills, is tried on it.

use std::io::{BufRead as _, BufReader, Error, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::Value;

/// A running host.
pub struct Host {
    child: Child,
    address: String,
}

impl Host {
    /// Starts the host `binary` on a base; `command` may wrap it (`unshare`, `nice`…).
    ///
    /// # Errors
    /// When it does not start.
    pub fn start(mut command: Command, binary: &Path, base: &Path) -> Result<Self, Error> {
        let mut child = command
            .arg(binary)
            .arg("--base")
            .arg(base)
            .args(["--ui", "/nonexistent", "--now", "2026-11-23T09:00:00"])
            .stdout(Stdio::piped())
            .spawn()?;
        let mut line = String::new();
        let stdout = child
            .stdout
            .take()
            .ok_or_else(|| Error::other("no output"))?;
        BufReader::new(stdout).read_line(&mut line)?;
        let address = line.trim().trim_start_matches("http://").to_owned();
        Ok(Self { child, address })
    }

    /// Runs a command: `Ok` with its answer, `Err` with the coded error as JSON.
    ///
    /// # Errors
    /// The outer one when the host is gone.
    pub fn call(&self, name: &str, input: &Value) -> Result<Result<Value, Value>, Error> {
        let body = input.to_string();
        let mut stream = TcpStream::connect(&self.address)?;
        write!(
            stream,
            "POST /rpc/{name} HTTP/1.1\r\nHost: loopback\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        )?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        let (head, body) = answer
            .split_once("\r\n\r\n")
            .ok_or_else(|| Error::other("cut short"))?;
        let json = serde_json::from_str(body)?;
        Ok(if head.starts_with("HTTP/1.1 200") {
            Ok(json)
        } else {
            Err(json)
        })
    }

    /// Its process number.
    #[must_use]
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Kills it as a power cut would, without a word.
    pub fn kill(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.kill();
    }
}
