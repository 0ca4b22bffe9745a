namespace GitOpsDsl.Syntax;

/// <summary>Which suffixes a quantity is written with; Kubernetes' <c>resource.Format</c>.</summary>
internal enum QuantityFamily
{
    /// <summary>n u m k M G T P E: powers of 1000.</summary>
    Decimal,

    /// <summary>Ki Mi Gi Ti Pi Ei: powers of 1024.</summary>
    Binary,

    /// <summary>e3 e6 e-3 …: powers of 10.</summary>
    Exponent,
}
