# The values that adjusted-rand, association and quantile tests of this folder expect, computed in R 4.2.2:
# Rscript lib/statistics/expected-agreement.R
options(digits = 14)
print(qnorm(c(1e-300, 1e-10, .001, .025, .3, .5, .9, .975, 1 - 1e-9)))
print(pchisq(c(.5, 3.84, 20, 80, 400), c(1, 1, 7, 60, 30), lower.tail = FALSE))
tab <- matrix(c(12, 5, 3, 4, 14, 6, 2, 3, 11), 3, byrow = TRUE)
m <- chisq.test(tab, correct = FALSE); print(c(m$statistic, m$p.value, sqrt(m$statistic / (sum(tab) * 2))))
x <- c(3.1, 2.2, 5.9, 4.4, 7.1, 6.5, 1.0, 2.7); g <- c(0, 0, 1, 1, 2, 2, 0, 1)
print(summary(lm(x ~ factor(g)))$r.squared)
print(p.adjust(c(.01, .02, .03, .5, .04), "holm"))
print(quantile(c(7, 1, 4, 9, 3), c(0, .1, .25, .5, .75, 1), type = 7))
ari <- function(t) { c2 <- function(n) sum(n * (n - 1) / 2)
  e <- c2(rowSums(t)) * c2(colSums(t)) / c2(sum(t)); (c2(t) - e) / ((c2(rowSums(t)) + c2(colSums(t))) / 2 - e) }
print(ari(table(c(1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 3), c(1, 1, 2, 1, 2, 2, 3, 3, 3, 3, 1, 3))))
print(ari(table(c(1, 1, 2, 2), c(1, 2, 1, 2))))
print(pf(c(.5, 3.2, 20), c(2, 3, 1), c(10, 996.5, 5), lower.tail = FALSE))
o <- oneway.test(x ~ g, var.equal = TRUE); print(c(o$statistic, o$parameter, o$p.value))
print(chisq.test(tab, correct = FALSE)$stdres)
