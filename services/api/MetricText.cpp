#include "services/api/MetricText.h"

namespace siaran::api {

QByteArray metricHead(const QByteArray& name, const QByteArray& help, bool isHistogram)
{
    const auto type = isHistogram ? " histogram\n" : name.endsWith("_total") ? " counter\n" : " gauge\n";
    return "# HELP " + name + ' ' + help + "\n# TYPE " + name + type;
}

QByteArray metric(const QByteArray& name, const QByteArray& help, quint64 value)
{
    return metricHead(name, help) + name + ' ' + QByteArray::number(value) + '\n';
}

QByteArray histogramLines(const QByteArray& name, const QByteArray& label, const Histogram& histogram)
{
    QByteArray text;
    for (qsizetype i = 0; i < histogram.bounds().size(); ++i) {
        text += name + "_bucket{" + label + ",le=\"" + QByteArray::number(histogram.bounds().at(i)) + "\"} "
            + QByteArray::number(histogram.upTo(i)) + '\n';
    }
    text += name + "_bucket{" + label + ",le=\"+Inf\"} " + QByteArray::number(histogram.count()) + '\n';
    text += name + "_sum{" + label + "} " + QByteArray::number(histogram.seconds()) + '\n';
    text += name + "_count{" + label + "} " + QByteArray::number(histogram.count()) + '\n';
    return text;
}

} // namespace siaran::api
