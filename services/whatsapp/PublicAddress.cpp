#include "services/whatsapp/PublicAddress.h"

#include <QHostAddress>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace siaran::whatsapp {

namespace {

struct Network {
    const char* address;
    int bits;
};

constexpr std::array Special4 {
    Network {"0.0.0.0", 8},      Network {"10.0.0.0", 8},     Network {"100.64.0.0", 10}, Network {"127.0.0.0", 8},
    Network {"169.254.0.0", 16}, Network {"172.16.0.0", 12},  Network {"192.0.0.0", 24},  Network {"192.0.2.0", 24},
    Network {"192.88.99.0", 24}, Network {"192.168.0.0", 16}, Network {"198.18.0.0", 15}, Network {"198.51.100.0", 24},
    Network {"203.0.113.0", 24}, Network {"224.0.0.0", 4},    Network {"240.0.0.0", 4},
};

// Of the part of IPv6 that is handed out (2000::/3): protocols and tunnels, documentation, 6to4, documentation again.
constexpr std::array Special6 {
    Network {"2001::", 23},
    Network {"2001:db8::", 32},
    Network {"2002::", 16},
    Network {"3fff::", 20},
};

template <typename Table>
bool isIn(const Table& table, const QHostAddress& address)
{
    return std::ranges::any_of(table, [&address](const Network& network) {
        return address.isInSubnet(QHostAddress(QString::fromLatin1(network.address)), network.bits);
    });
}

} // namespace

bool isPublicAddress(const QHostAddress& address)
{
    bool isMapped = false;
    if (const auto inner = address.toIPv4Address(&isMapped); isMapped) {
        return !isIn(Special4, QHostAddress(inner));
    }
    if (address.protocol() != QAbstractSocket::IPv6Protocol) {
        return false;
    }
    // What translates to IPv4 (64:ff9b::/96) and everything local lies outside of 2000::/3.
    return address.isInSubnet(QHostAddress(u"2000::"_s), 3) && !isIn(Special6, address);
}

} // namespace siaran::whatsapp
