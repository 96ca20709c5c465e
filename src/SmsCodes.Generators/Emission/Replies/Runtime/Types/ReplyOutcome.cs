namespace SmsCodes
{
    /// <summary>What became of a request, all in all. The default is not Ok.</summary>
    [Generated]
    internal enum ReplyOutcome
    {
        /// <summary>The request was refused, or its outcome is not known.</summary>
        Error = 0,

        /// <summary>All of the request succeeded.</summary>
        Ok = 1,

        /// <summary>The request was taken, but some of what it asked for failed; all of it perhaps.</summary>
        PartlyFailed = 2,
    }
}
