import { Exit } from "../exit.ts";
import { usage } from "../failure.ts";
import { everywhere, options } from "../options.ts";
import type { Run } from "../verb.ts";
import { verbs } from "../verbs.ts";

/** A script that completes verbs and their options; made from the same tables as help. */
export const run: Run = async ({ operands: [shell, ...more] }, world) => {
  const script = shells[shell as keyof typeof shells];
  if (!script || more.length > 0)
    throw usage("completion 后面写 bash、zsh、fish 或 powershell。", "completion takes bash, zsh, fish or powershell.");
  await world.out.write(script());
  return Exit.fine;
};

const names = Object.keys(verbs);
const flags = (verb: string) => [...(verbs[verb]?.options ?? []), ...everywhere].map((name) => `--${name}`);

const shells = {
  bash: () => `# gouji: bash completion
_gouji() {
  local cur=\${COMP_WORDS[COMP_CWORD]} verb=\${COMP_WORDS[1]}
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${names.join(" ")} --help --version" -- "$cur"))
    return
  fi
  case "$cur" in
    -*)
      case "$verb" in
${names.map((verb) => `        ${verb}) COMPREPLY=($(compgen -W "${flags(verb).join(" ")}" -- "$cur")) ;;`).join("\n")}
      esac ;;
    *) COMPREPLY=($(compgen -f -- "$cur")) ;;
  esac
}
complete -o filenames -F _gouji gouji
`,
  zsh: () => `#compdef gouji
_gouji() {
  local -a verbs
  verbs=(
${names.map((verb) => `    ${quote(`${verb}:${verbs[verb]?.says.en}`)}`).join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe verb verbs
    return
  fi
  case "$words[2]" in
${names.map((verb) => `    ${verb}) compadd -- ${flags(verb).join(" ")}; _files ;;`).join("\n")}
  esac
}
compdef _gouji gouji
`,
  fish: () => `# gouji: fish completion
${names.map((verb) => `complete -c gouji -n __fish_use_subcommand -a ${verb} -d ${quote(verbs[verb]?.says.en ?? "")}`).join("\n")}
${names.flatMap((verb) => [...(verbs[verb]?.options ?? []), ...everywhere].map((name) => `complete -c gouji -n '__fish_seen_subcommand_from ${verb}' -l ${name} -d ${quote(options[name].says.en)}`)).join("\n")}
`,
  powershell: () => `# gouji: PowerShell completion
Register-ArgumentCompleter -Native -CommandName gouji -ScriptBlock {
  param($word, $ast, $at)
  $flags = @{
${names
  .map(
    (verb) =>
      `    '${verb}' = @(${flags(verb)
        .map((flag) => `'${flag}'`)
        .join(", ")})`,
  )
  .join("\n")}
  }
  $words = @($ast.CommandElements | ForEach-Object { $_.ToString() })
  $verb = if ($words.Count -gt 1) { $words[1] } else { '' }
  $all = if ($flags.ContainsKey($verb) -and $verb -ne $word) { $flags[$verb] } else { $flags.Keys | Sort-Object }
  $all | Where-Object { $_ -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`,
} as const;

const quote = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
