#include "services/whatsapp/PublicAddress.h"

#include <QHostAddress>
#include <QTest>
#include <QUrl>
#include <rapidcheck.h>

#include <array>

using namespace siaran::whatsapp;
using namespace Qt::StringLiterals;

namespace {

struct Range {
    quint32 first;
    quint32 last;
};

// Written out anew from the registries of IANA: first and last address of what is not the internet.
constexpr std::array Private4 {
    Range {0x00000000, 0x00ffffff}, Range {0x0a000000, 0x0affffff}, Range {0x64400000, 0x647fffff},
    Range {0x7f000000, 0x7fffffff}, Range {0xa9fe0000, 0xa9feffff}, Range {0xac100000, 0xac1fffff},
    Range {0xc0000000, 0xc00000ff}, Range {0xc0000200, 0xc00002ff}, Range {0xc0586300, 0xc05863ff},
    Range {0xc0a80000, 0xc0a8ffff}, Range {0xc6120000, 0xc613ffff}, Range {0xc6336400, 0xc63364ff},
    Range {0xcb007100, 0xcb0071ff}, Range {0xe0000000, 0xffffffff},
};

bool isPrivate4(quint32 address)
{
    return std::ranges::any_of(
        Private4, [address](const Range& range) { return address >= range.first && address <= range.last; });
}

QString number(quint32 value, int base)
{
    switch (base) {
    case 8: return u"0"_s + QString::number(value, 8);
    case 16: return u"0x"_s + QString::number(value, 16);
    default: return QString::number(value);
    }
}

// As inet_aton() reads it: one to four parts, each decimal, octal or hexadecimal, the last one taking what is left.
QString spelled(quint32 address, int parts, const std::array<int, 4>& bases)
{
    QStringList words;
    for (int i = 0; i < parts - 1; ++i) {
        words.append(number((address >> (24 - 8 * i)) & 0xff, bases.at(static_cast<size_t>(i))));
    }
    const auto rest = parts == 1 ? address : address & (0xffffffffU >> (8 * (parts - 1)));
    words.append(number(rest, bases.at(3)));
    return words.join(u'.');
}

} // namespace

class TestPublicAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAddressOfIPv4IsJudgedByItsRange()
    {
        QVERIFY(rc::check("an IPv4 address is public when it is in no special range", [] {
            auto address = *rc::gen::arbitrary<quint32>();
            if (*rc::gen::arbitrary<bool>()) { // near an edge
                const auto range = *rc::gen::elementOf(Private4);
                address = *rc::gen::element(range.first - 1, range.first, range.last, range.last + 1);
            }
            RC_ASSERT(isPublicAddress(QHostAddress(address)) != isPrivate4(address));
        }));
    }

    void noSpellingHidesAnAddress()
    {
        QVERIFY(rc::check("one to four parts, decimal, octal or hexadecimal: the same verdict", [] {
            const auto range = *rc::gen::elementOf(Private4);
            const auto address = *rc::gen::arbitrary<bool>()
                ? range.first + *rc::gen::arbitrary<quint32>() % (range.last - range.first)
                : *rc::gen::arbitrary<quint32>();
            const auto base = rc::gen::element(8, 10, 16);
            const auto text = spelled(address, *rc::gen::inRange(1, 5), {*base, *base, *base, *base});
            const QHostAddress read(text);
            // What is not read as an address is looked up as a name, and its addresses are judged.
            RC_ASSERT(read.isNull() || read.toIPv4Address() == address);
            RC_ASSERT(read.isNull() || isPublicAddress(read) != isPrivate4(address));
            const QUrl link(u"https://"_s + text + u"/foto.jpg"_s);
            const QHostAddress inLink(link.host());
            RC_ASSERT(inLink.isNull() || isPublicAddress(inLink) != isPrivate4(address));
        }));
    }

    void anIPv4InsideAnIPv6IsJudgedAsItself()
    {
        QVERIFY(rc::check("::ffff:a.b.c.d", [] {
            const auto address = *rc::gen::arbitrary<quint32>();
            const auto text = QHostAddress(address).toString();
            RC_ASSERT(isPublicAddress(QHostAddress(u"::ffff:"_s + text)) != isPrivate4(address));
            RC_ASSERT(!isPublicAddress(QHostAddress(u"64:ff9b::"_s + text)));
            RC_ASSERT(!isPublicAddress(QHostAddress(u"::"_s + text)));
        }));
    }

    void knownAddresses_data()
    {
        QTest::addColumn<bool>("isPublic");
        for (const auto* text : {"127.0.0.1",
                                 "2130706433",
                                 "0x7f000001",
                                 "017700000001",
                                 "127.1",
                                 "0.0.0.0",
                                 "10.1.2.3",
                                 "172.31.255.255",
                                 "192.168.1.1",
                                 "169.254.169.254",
                                 "100.100.100.100",
                                 "224.0.0.1",
                                 "255.255.255.255",
                                 "::1",
                                 "::",
                                 "fe80::1",
                                 "fe80::1%eth0",
                                 "fc00::1",
                                 "fd12:3456::1",
                                 "ff02::1",
                                 "fec0::1",
                                 "::ffff:127.0.0.1",
                                 "::ffff:7f00:1",
                                 "64:ff9b::10.0.0.1",
                                 "2002:7f00:1::",
                                 "2001:0:1::",
                                 "2001:db8::1",
                                 "100::1",
                                 ""}) {
            QTest::newRow(text) << false;
        }
        for (const auto* text : {"8.8.8.8", "172.32.0.1", "100.128.0.1", "103.10.124.1", "::ffff:8.8.8.8",
                                 "2404:8000::1", "2001:4860:4860::8888", "2a00:1450:4001::1"}) {
            QTest::newRow(text) << true;
        }
    }
    void knownAddresses()
    {
        QFETCH(bool, isPublic);
        QCOMPARE(isPublicAddress(QHostAddress(QString::fromLatin1(QTest::currentDataTag()))), isPublic);
    }
};

QTEST_GUILESS_MAIN(TestPublicAddress)
#include "tst_publicaddress.moc"
