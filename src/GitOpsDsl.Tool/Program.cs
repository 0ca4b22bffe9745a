using GitOpsDsl.Cli;
using GitOpsDsl.Cli.Commands;
using GitOpsDsl.Tool;

// Help, mistakes, and what needs no project are answered here; all else by the project, with the compiler that it pins.
return CommandList.TryFind(args) is { NeedsProject: true } command && args is not [.., "--help" or "-h"]
    ? EnvironmentProject.Run(args, command)
    : App.Run(args);
