namespace GitOpsDsl.Rules;

/// <summary>How a program departs from what Pulumi takes.</summary>
internal enum ProgramFaultKind
{
    UnknownToken,
    UnknownProperty,
    MissingProperty,
    WrongKind,
    UnsupportedValue,
    RepeatedName,
    DanglingReference,
    UnknownOutput,
    Cycle,
    UnknownOption,
    MalformedExpression,
    InvalidSetting,
    ChangedExisting,
    Deprecated,
    PlainSecret,
    SecretInPlainInput,
}
