#pragma once

#include "services/core/Histogram.h"

#include <QByteArray>

namespace siaran::api {

// The text format of Prometheus, 0.0.4. A counter is what ends in "_total".

/// What stands before the samples of a metric. `isHistogram`: its name is the family's.
[[nodiscard]] QByteArray metricHead(const QByteArray& name, const QByteArray& help, bool isHistogram = false);

/// A metric of one sample, with its head.
[[nodiscard]] QByteArray metric(const QByteArray& name, const QByteArray& help, quint64 value);

/// The samples of one histogram of a family; `label` is like `operation="listLabels"`.
[[nodiscard]] QByteArray histogramLines(const QByteArray& name, const QByteArray& label, const Histogram& histogram);

} // namespace siaran::api
