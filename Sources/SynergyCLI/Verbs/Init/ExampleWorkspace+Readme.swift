extension ExampleWorkspace {
    /// What to do with it, for somebody who has never seen it.
    static let readme = #"""
        # An example to begin with

        An invented State, Exampleland (`EXL`), answered an invented form in 2025. Now there is a new edition of the form. How much of it can
        be filled from what was said before?

        ## Try it

        Type these commands in this folder.

        What can be reused, from where, and what is still missing:

        ```
        synergy prefill --for EXL --to EXAMPLE-2026 --as-of 2026-11-23 --data .
        ```

        Why one question came out as it did:

        ```
        synergy explain EXAMPLE-2026:3 --for EXL --as-of 2026-11-23 --data .
        ```

        A page to work through, which opens in any browser and needs no network:

        ```
        synergy prefill --for EXL --to EXAMPLE-2026 --as-of 2026-11-23 --data . --format html -o page.html
        ```

        Save your decisions in the page, and add the file that it gives you to the log of this folder:

            synergy review apply FILE --as-of 2026-11-23 --data .

        How far the review is, and the final form as far as it is settled:

        ```
        synergy review status --for EXL --to EXAMPLE-2026 --as-of 2026-11-23 --data .
        synergy review form --for EXL --to EXAMPLE-2026 --as-of 2026-11-23 --data . -o final.json
        ```

        Decisions dated after the day of `--as-of` do not exist for a command, so say a later day once you have decided something.

        ## What is what

        | file | holds |
        |---|---|
        | `questionnaires/EXAMPLE-2023.questionnaire.json` | the first edition of the form |
        | `questionnaires/EXAMPLE-2026.questionnaire.json` | the new edition; under `lineage` it says what became of each question |
        | `submissions/EXL-EXAMPLE-2025.submission.json` | what Exampleland answered to the first edition |
        | `example.policy.json` | the State, its languages, and for how many months an answer stays fresh |
        | `decisions/` | comes into being with the first decision: a log, one decision a line, that is only ever added to |

        ## Make it your own

        Put your own files beside these, or in place of them: what a file is follows from the end of its name, and folders do not matter.
        Forms that come with the program need no file here; `synergy mappings list` names them. After every change, this finds whatever is
        wrong, with its place:

        ```
        synergy validate .
        ```

        """#
}
