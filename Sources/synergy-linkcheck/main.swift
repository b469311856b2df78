// The command with the network: `synergy` hands `references check` over to it, so that it never loads what the network needs.
import SynergyCLI
import SynergyLinkCheck
import SynergyModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

var environment = Environment.process()
environment.handOver = nil
environment.today = { CalendarDay.today(secondsSince1970: time(nil)) }
environment.checkLinks = { (job, each) throws(CommandFailure) in
    try InterruptibleCheck.run(job, with: LinkChecker(settings: job.settings), each)
}
exit(Synergy.main(environment).rawValue)
