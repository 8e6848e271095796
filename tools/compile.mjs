// Compiles Python sources with the interpreter that ships, so that the magic number is right by construction.
// Reads {"jobs": [{"name", "text", "target", "optimize"}]} on standard input; writes one .pyc for each job.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { text } from 'node:stream/consumers';
import { loadPyodide } from 'pyodide';
import './failing.mjs';

const COMPILER = `
import ast, importlib.util, marshal

# "By hash, unchecked" (PEP 552): no time, no size, so the same bytes on every build; and taken beside any source.
HEADER = importlib.util.MAGIC_NUMBER + (1).to_bytes(4, "little") + bytes(8)

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)

# Eighty shapes of dictionaries, which only type checkers read; to make them took a twentieth of the import.
SHAPES = ("pydantic_core/core_schema.py",)

def without_shapes(tree):
    """Without what each TypedDict holds."""
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and any(ast.unparse(base) == "TypedDict" for base in node.bases):
            node.body = [ast.copy_location(ast.Pass(), node.body[0])]
    return tree

def told_nothing(tree):
    """Without docstrings and without the types of plain functions, which are for readers and checkers of sources.

    A class keeps a docstring of a letter: dataclasses write a long one else. What is decorated keeps its types: a decorator
    may read them.
    """
    for node in ast.walk(tree):
        if isinstance(node, FUNCTIONS) and not node.decorator_list:
            node.returns = None
            arguments = node.args
            for each in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg):
                if each:
                    each.annotation = None
        if isinstance(node, (ast.Module, ast.ClassDef, *FUNCTIONS)) and ast.get_docstring(node, False):
            if isinstance(node, ast.ClassDef):
                node.body[0].value.value = "."
            else:
                node.body[:1] = [] if len(node.body) > 1 else [ast.copy_location(ast.Pass(), node.body[0])]
    return tree

def bytecode(text, name, optimize):
    tree = told_nothing(ast.parse(text, name))
    if name in SHAPES:
        tree = without_shapes(tree)
    return HEADER + marshal.dumps(compile(tree, name, "exec", dont_inherit=True, optimize=optimize))

bytecode
`;

const { jobs } = JSON.parse(await text(process.stdin));
// Lines are kept for tracebacks, columns are not: nobody sees them without the source, and they are a quarter of it all.
const python = await loadPyodide({ env: { PYTHONHASHSEED: '0', PYTHONNODEBUGRANGES: '1' } });
const bytecode = python.runPython(COMPILER);

for (const { name, text: source, target, optimize } of jobs) {
    const result = bytecode(source, name, optimize);
    await mkdir(dirname(target), { recursive: true });
    // Written beside and renamed, so that an interrupted build leaves no half file to be taken for a whole one.
    await writeFile(`${target}.${process.pid}`, result.toJs());
    await rename(`${target}.${process.pid}`, target);
    result.destroy();
}
