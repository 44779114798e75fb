package tell

import (
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// Causes explains the outcomes over a whole run: the causes of all years added
// up, figure by figure.
func Causes(years []sim.Year) page.Page {
	p := page.Page{Title: say.Text("Because: the whole run")}
	if len(years) == 0 {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("No year was finished.")})
		return p
	}
	p.Blocks = append(p.Blocks, page.Text{Text: say.Text("Every change of every figure has a named cause, and the causes add up to the change. These are the causes of all years together, the largest first.")})
	for _, f := range []sim.Figure{sim.Members, sim.Engagement, sim.Silos, sim.Innovation, sim.Knowledge, sim.BoardSupport, sim.Trust, sim.Reserves} {
		a := summed(f, years)
		p.Blocks = append(p.Blocks, because(f, &a))
	}
	return p
}

// summed adds up a figure's accounts of several years.
func summed(f sim.Figure, years []sim.Year) sim.Account {
	sum := sim.Account{
		Opening: years[0].Accounts[f].Opening,
		Closing: years[len(years)-1].Accounts[f].Closing,
	}
	var by [sim.NumCauses]sim.Amount
	explained := sim.Amount(0)
	for i := range years {
		for _, l := range years[i].Accounts[f].Lines {
			by[l.Cause] += l.Amount
			explained += l.Amount
		}
	}
	by[sim.CauseMix] += sum.Closing - sum.Opening - explained // between one year's close and the next's opening
	for c, amount := range by {
		if amount != 0 {
			sum.Lines = append(sum.Lines, sim.Line{Cause: sim.Cause(c), Amount: amount})
		}
	}
	return sum
}
