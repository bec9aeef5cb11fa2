# The values that separation.test.ts and the dendrogram's test expect, computed in R 4.2.2 with cluster 2.1.4: Rscript lib/segmentation/separation/separation.R
x <- matrix(c(0,0, 1,0, 0,1, 6,0, 7,0, 6,1, 0,9, 1,9, 3,5), ncol = 2, byrow = TRUE); g <- rep(1:3, each = 3)
cen <- t(sapply(1:3, function(k) colMeans(x[g == k, ])))
d <- as.matrix(dist(rbind(cen, x)))[-(1:3), 1:3]
print(sapply(1:9, function(i) { own <- d[i, g[i]]; 2 * own / (own + min(d[i, -g[i]])) }), digits = 12)
print(cluster::silhouette(g, dist(x))[, 3], digits = 12)
h <- hclust(dist(x), "ward.D2"); print(h$height, digits = 12); print(h$merge)
