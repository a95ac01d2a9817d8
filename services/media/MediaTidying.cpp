#include "services/media/MediaTidying.h"

#include "services/db/DbExecutor.h"
#include "services/media/MediaRepository.h"

using namespace std::chrono_literals;

namespace siaran::media {

MediaTidying::MediaTidying(db::DbExecutor& database)
    : m_database(database)
{
    m_timer.setInterval(1h);
    connect(&m_timer, &QTimer::timeout, this, &MediaTidying::tidy);
}

void MediaTidying::start()
{
    m_timer.start();
    tidy();
}

// What fails now is done an hour later.
void MediaTidying::tidy()
{
    (void)m_database.run([](db::Session& session) { return dropUnused(session); });
}

} // namespace siaran::media
