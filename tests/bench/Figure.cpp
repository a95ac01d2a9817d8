#include "tests/bench/Figure.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace siaran::bench {

void print(const QString& name, double value, const QString& unit)
{
    const QJsonObject figure {{u"name"_s, name}, {u"value"_s, value}, {u"unit"_s, unit}};
    std::puts(QJsonDocument(figure).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

int complain(const Error& error)
{
    std::fputs(qUtf8Printable(u"siaran-bench: "_s + error.detail + u'\n'), stderr);
    return 1;
}

double milliseconds(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    return percentile(std::move(values), 0.5);
}

} // namespace siaran::bench
