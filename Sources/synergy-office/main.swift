// The command with Word and Excel: `synergy` hands over to it what needs them, so that it never loads what they need.
import SynergyCLI
import SynergyInterchange
import SynergyOffice

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

var environment = Environment.process()
environment.handOver = nil
#if Office
    environment.office = OfficeFormats(
        readWorkbook: { bytes, file in
            let reading = XLSX.read(bytes, file: file)
            return (reading.workbook, reading.diagnostics)
        },
        writeWorkbook: { workbook in
            let writing = XLSX.write(workbook)
            return ExchangeWriting(bytes: writing.bytes, losses: writing.losses)
        },
        readDocument: { bytes, file, form in
            var options = FormReadingOptions()
            options.questionnaire = form?.questionnaire
            options.respondent = form?.respondent
            options.submitted = form?.submitted
            return DOCX.read(bytes, file: file, options: options)
        },
        writeDocument: { DOCX.write($0, questionnaires: $1) },
        prefilledDocument: { plan, form, context, language in
            DOCX.prefilledForm(plan, questionnaire: form, context: context, language: language)
        },
        reportDocument: { DOCX.report($0) })
#endif
exit(Synergy.main(environment).rawValue)
