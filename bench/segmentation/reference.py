"""scikit-learn's k-means on the data of one case, for bench/segmentation: CPU seconds and the best criterion.

Reads from stdin one line of JSON {rows, columns, k, starts, seed, pairs} and then rows × columns bytes.
Writes one line of JSON {seconds, criterion, version}. With `pairs` it refits bootstrap samples for k = 2 ... `k` instead.
"""
import json
import sys
import time

import numpy as np
import sklearn
from sklearn.cluster import KMeans

head = json.loads(sys.stdin.buffer.readline())
n, p = head["rows"], head["columns"]
x = np.frombuffer(sys.stdin.buffer.read(n * p), dtype=np.uint8).reshape(n, p).astype(float)
KMeans(2, n_init=1, random_state=0).fit(x[:1000])

criterion = None
began = time.process_time()
if head["pairs"]:
    rng = np.random.default_rng(head["seed"])
    for k in range(2, head["k"] + 1):
        for _ in range(2 * head["pairs"]):
            fit = KMeans(k, n_init=head["starts"], random_state=1).fit(x[rng.integers(0, n, n)])
            fit.predict(x)
else:
    fit = KMeans(head["k"], n_init=head["starts"], random_state=head["seed"], tol=0, max_iter=300).fit(x)
    criterion = fit.inertia_
seconds = time.process_time() - began
print(json.dumps({"seconds": seconds, "criterion": criterion, "version": sklearn.__version__}))
