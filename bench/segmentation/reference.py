"""scikit-learn's k-means on the data of one case, for bench/segmentation: CPU seconds and the best criterion.

Reads from stdin one line of JSON {rows, columns, k, starts, seed, pairs} and then rows × columns bytes.
Writes one line of JSON {seconds, criterion, version}. With `pairs` it compares so many pairs of bootstrap samples for each of 2 ... `k`
clusters instead, and adds `agreement`, the mean adjusted Rand index of all pairs.
"""
import json
import sys
import time

import numpy as np
import sklearn
from sklearn.cluster import KMeans
from sklearn.metrics import adjusted_rand_score

head = json.loads(sys.stdin.buffer.readline())
n, p = head["rows"], head["columns"]
x = np.frombuffer(sys.stdin.buffer.read(n * p), dtype=np.uint8).reshape(n, p).astype(float)
KMeans(2, n_init=1, random_state=0).fit(x[:1000])

criterion = None
agreement = []
began = time.process_time()
if head["pairs"]:
    rng = np.random.default_rng(head["seed"])
    for k in range(2, head["k"] + 1):
        for _ in range(head["pairs"]):
            fits = [KMeans(k, n_init=head["starts"], random_state=1).fit(x[rng.integers(0, n, n)]) for _ in range(2)]
            agreement.append(adjusted_rand_score(*[fit.predict(x) for fit in fits]))
else:
    fit = KMeans(head["k"], n_init=head["starts"], random_state=head["seed"], tol=0, max_iter=300).fit(x)
    criterion = fit.inertia_
seconds = time.process_time() - began
found = {"seconds": seconds, "criterion": criterion, "version": sklearn.__version__}
if agreement:
    found["agreement"] = float(np.mean(agreement))
print(json.dumps(found))
