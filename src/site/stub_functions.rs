//! Empties the functions of a program that nothing calls, although its table keeps them: those of streams, which
//! Leptos brings along for functions of a server, and of the promises that these make. The page has none.
//!
//! Why: docs/decisions.md#stub-functions

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{CodeSection, Function, Module};
use wasmparser::{BinaryReaderError, FunctionBody, KnownCustom, Name, Operator, Parser, Payload, TypeRef};

/// What stands in the table for a closure or for the work of a promise, and calls it: no call of the program's own. The
/// work of a promise of its own has the same name and is excused, too: a stream in it ends the program, in the tests.
const IN_THE_TABLE: [&str; 2] = ["{{vtable.shim}}", "futures::future_to_promise::{{closure}}"];

/// A program without the bodies of the functions that are not used: whose names have one of `unused` in them. They only
/// end it, so that what they alone need can be left out.
///
/// # Errors
///
/// Says what is wrong with the program, or which function calls one of them. What is called through the table alone is
/// not seen here: the program would end at it, in the tests in browsers.
pub fn stub_functions(program: &[u8], unused: &[&str]) -> Result<Vec<u8>, String> {
    let broken = |error: BinaryReaderError| error.to_string();
    let imports = imports(program).map_err(broken)?;
    let names = names(program).map_err(broken)?;
    let is_unused =
        |(index, name): &(&u32, &String)| **index >= imports && unused.iter().any(|part| name.contains(part));
    let emptied: BTreeSet<u32> = names.iter().filter(is_unused).map(|(index, _)| *index).collect();
    let name = |index: u32| names.get(&index).map(String::as_str).unwrap_or("without a name");
    let callers = callers(program, imports, &emptied).map_err(broken)?;
    let is_own = |name: &&str| !IN_THE_TABLE.iter().any(|part| name.contains(part));
    if let Some(name) = callers.into_iter().map(name).find(is_own) {
        return Err(format!("the function {name} calls one of {unused:?}, which are taken for unused"));
    }
    let mut module = Module::new();
    let mut emptied = Emptied { unused: emptied, next: imports };
    emptied.parse_core_module(&mut module, Parser::new(0), program).map_err(|error| error.to_string())?;
    Ok(module.finish())
}

/// Copies a program and empties functions.
struct Emptied {
    unused: BTreeSet<u32>,
    /// The index of the function that is copied next.
    next: u32,
}

impl Reencode for Emptied {
    type Error = Infallible;

    fn parse_function_body(
        &mut self,
        code: &mut CodeSection,
        body: FunctionBody<'_>,
    ) -> Result<(), Error<Infallible>> {
        let index = self.next;
        self.next += 1;
        if !self.unused.contains(&index) {
            return utils::parse_function_body(self, code, body);
        }
        let mut emptied = Function::new([]);
        emptied.instructions().unreachable().end();
        code.function(&emptied);
        Ok(())
    }
}

/// The names of the functions, by their index. A program may come without.
fn names(program: &[u8]) -> Result<BTreeMap<u32, String>, BinaryReaderError> {
    let mut all = BTreeMap::new();
    for payload in Parser::new(0).parse_all(program) {
        let Payload::CustomSection(section) = payload? else { continue };
        let KnownCustom::Name(names) = section.as_known() else { continue };
        for name in names {
            let Name::Function(functions) = name? else { continue };
            for function in functions {
                let function = function?;
                all.insert(function.index, function.name.to_owned());
            }
        }
    }
    Ok(all)
}

/// The functions that call one of some, and are none of them.
fn callers(program: &[u8], imports: u32, called: &BTreeSet<u32>) -> Result<Vec<u32>, BinaryReaderError> {
    let mut index = imports;
    let mut callers = Vec::new();
    for payload in Parser::new(0).parse_all(program) {
        let Payload::CodeSectionEntry(body) = payload? else { continue };
        if !called.contains(&index) && calls(&body, called)? {
            callers.push(index);
        }
        index += 1;
    }
    Ok(callers)
}

fn calls(body: &FunctionBody<'_>, called: &BTreeSet<u32>) -> Result<bool, BinaryReaderError> {
    for operator in body.get_operators_reader()? {
        if let Operator::Call { function_index } = operator?
            && called.contains(&function_index)
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// How many functions a program imports: they come first.
fn imports(program: &[u8]) -> Result<u32, BinaryReaderError> {
    let mut count = 0;
    for payload in Parser::new(0).parse_all(program) {
        let Payload::ImportSection(imports) = payload? else { continue };
        for import in imports.into_imports() {
            count += u32::from(matches!(import?.ty, TypeRef::Func(_)));
        }
    }
    Ok(count)
}
