//! What is taken out of the programs of a release: what nothing calls, and nothing else.

use site::stub_functions;
use wasm_encoder::{
    CodeSection, EntityType, Function, FunctionSection, ImportSection, Module, NameMap, NameSection,
    TypeSection,
};
use wasmparser::{FunctionBody, Operator, Parser, Payload};

/// What the names of unused functions have in them.
const UNUSED: [&str; 2] = ["wasm_streams::", "futures::future_to_promise"];

/// A program that imports one function and has others, each with a name and the function that it calls.
fn program(functions: &[(&str, u32)]) -> Vec<u8> {
    let mut types = TypeSection::new();
    types.ty().function([], []);
    let mut imports = ImportSection::new();
    imports.import("page", "wasm_streams::imported", EntityType::Function(0));
    let (mut kinds, mut code, mut names) = (FunctionSection::new(), CodeSection::new(), NameMap::new());
    names.append(0, "wasm_streams::imported");
    for (index, (name, called)) in (1..).zip(functions) {
        kinds.function(0);
        let mut function = Function::new([]);
        function.instructions().call(*called).end();
        code.function(&function);
        names.append(index, name);
    }
    let mut section = NameSection::new();
    section.functions(&names);
    let mut module = Module::new();
    module.section(&types).section(&imports).section(&kinds).section(&code).section(&section);
    module.finish()
}

/// The functions of a program that only end it.
fn emptied(program: &[u8]) -> Vec<bool> {
    let bodies = Parser::new(0).parse_all(program).filter_map(|payload| match payload.expect("a section") {
        Payload::CodeSectionEntry(body) => Some(body),
        _ => None,
    });
    let ends = |body: FunctionBody| {
        body.get_operators_reader().expect("a body").read().expect("an operator") == Operator::Unreachable
    };
    bodies.map(ends).collect()
}

#[test]
fn what_streams_are_made_of_is_emptied_and_the_rest_stays() {
    let before = program(&[
        ("eco_atlas::browser::start", 0),
        ("wasm_streams::readable::pull", 3),
        ("js_sys::futures::future_to_promise::{{closure}}", 2),
        ("core::ops::function::FnOnce::call_once{{vtable.shim}}", 3),
    ]);
    let after = stub_functions(&before, &UNUSED).expect("a program");
    assert_eq!(emptied(&after), [false, true, true, false]);
}

#[test]
fn promises_stay_where_only_streams_are_unused() {
    let before = program(&[
        ("eco_atlas::browser::export::start", 0),
        ("wasm_streams::readable::pull", 0),
        ("js_sys::futures::future_to_promise::{{closure}}", 2),
    ]);
    let after = stub_functions(&before, &UNUSED[..1]).expect("a program");
    assert_eq!(emptied(&after), [false, true, false]);
}

#[test]
fn a_program_without_streams_stays_as_it_is() {
    let before = program(&[("eco_atlas::browser::start", 0)]);
    assert_eq!(stub_functions(&before, &UNUSED), Ok(before));
}

#[test]
fn what_is_called_after_all_is_said_and_not_emptied() {
    let before = program(&[("eco_atlas::browser::start", 2), ("wasm_streams::readable::pull", 0)]);
    let fault = stub_functions(&before, &UNUSED).expect_err("a fault");
    assert!(fault.contains("the function eco_atlas::browser::start calls one of"), "{fault}");
}

#[test]
fn what_is_no_program_is_said() {
    assert!(stub_functions(b"no program", &UNUSED).is_err());
}
