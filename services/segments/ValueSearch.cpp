#include "services/segments/ValueSearch.h"

#include "services/db/Session.h"

using namespace Qt::StringLiterals;

namespace siaran::segments {

Result<QStringList> findValues(db::Session& session, const QString& fieldKey, const QString& typed)
{
    auto query = session.run("segments/find_values"_L1, {{":key"_L1, fieldKey}, {":typed"_L1, typed}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    QStringList values;
    while (query->next()) {
        values.append(query->value(0).toString());
    }
    return values;
}

} // namespace siaran::segments
